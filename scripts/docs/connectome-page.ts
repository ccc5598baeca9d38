// The text of docs/connectome.md: what each region is in an insect and what it is here, and who reaches whom, from the records
// and the wiring itself (`npm run docs`).
import { REGIONS } from '@offshoot/brain';
import { fibre, projections } from './connectome-figure.ts';

const head = `# The wiring of the play brain

Generated from the records in the code by \`npm run docs\`; do not edit. [Auf Deutsch](pictures/connectome.de.svg)

![Seven regions as circles, joined by lines whose width and number tell their synapses](pictures/connectome.en.svg)

All animals have the same wires; they differ in the strengths (docs/parameters.md). The names are those of an insect, the cells are play neurons.
A wiring of your own runs with \`offshoot fire ... --connectome FILE\`; \`offshoot export brain --format json\` writes the standard one, under \`connectome\`.
`;

/** The whole document. */
export function connectomePage(): string {
  const regions = REGIONS.map(
    ({ name, neurons, transmitter, bias, plain }) =>
      `| ${[name.en, name.de, neurons, transmitter, bias, plain.en, plain.de].join(' | ')} |`,
  );
  const table = REGIONS.filter(({ id }) => projections.some(({ from }) => from === id)).map(({ id, name }) => {
    const cells = REGIONS.map(
      ({ id: to }) => projections.find((each) => each.from === id && each.to === to)?.synapses ?? '-',
    );
    return `| ${[name.en, ...cells].join(' | ')} |`;
  });
  const total = projections.reduce((sum, { synapses }) => sum + synapses, 0);
  return [
    head,
    '## Regions\n',
    `| region | auf Deutsch | neurons | releases | drive at rest, mV | in words | in Worten |\n|---|---|---|---|---|---|---|`,
    ...regions,
    '\n## Synapses, from the region of the row to that of the column\n',
    `| from | ${REGIONS.map(({ name }) => name.en).join(' | ')} |\n|---|${'---|'.repeat(REGIONS.length)}`,
    ...table,
    `\n${total} synapses. The quirk's extra fibre comes on top: ${fibre!.synapses} endings of central cells at the dopamine cells of the heart.`,
    'In reality no such fibre is known. Here it is laid in every animal, with a strength of its own, which is 0 without the quirk.\n',
  ].join('\n');
}
