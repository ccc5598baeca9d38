// The text of docs/parameters.md: every named number of an animal, from its record (`npm run docs`).
import type { Distribution, Parameter } from '@offshoot/quantities';
import { genotypeParameters } from '@offshoot/labs/nicotine/model';

const head = `# The parameters of an animal

Generated from the records in the code by \`npm run docs\`; do not edit. *Kind*: measured, fitted, assumed, for teaching.
Every population of a world has its own value of each, drawn from the distribution and clipped to the range.
`;

/** The distribution in words, as the table shows it. */
function describeDistribution(distribution: Distribution): string {
  switch (distribution.shape) {
    case 'constant':
      return 'the same in all';
    case 'normal':
      return `normal, SD ${distribution.sd}`;
    case 'lognormal':
      return `lognormal, CV ${distribution.cv}`;
    case 'bernoulli':
      return `1 in a share of ${distribution.share}`;
    case 'rare-lognormal':
      return `times ${distribution.low}-${distribution.high} in a share of ${distribution.share}`;
  }
}

/** Without the last digits of binary rounding: 0.19, not 0.18999999999999997. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function row(parameter: Parameter): string {
  const { id, symbol, value, unit, range, distribution, kind, source, plain } = parameter;
  const cells = [
    `\`${id}\``,
    symbol,
    plainNumber(value),
    unit,
    `${plainNumber(range[0])} to ${plainNumber(range[1])}`,
    describeDistribution(distribution),
    kind,
    source,
  ];
  return `| ${cells.join(' | ')} | ${plain.en} | ${plain.de} |`;
}

/** The whole document: one table for each group, in the order of the records. */
export function parametersTable(): string {
  const groups = [...new Set(genotypeParameters.map((parameter) => parameter.group))];
  const sections = groups.map((group) => {
    const rows = genotypeParameters.filter((parameter) => parameter.group === group).map(row);
    const header =
      '| id | symbol | value | unit | range | differs between animals | kind | source | in words | auf Deutsch |\n|---|---|---|---|---|---|---|---|---|---|';
    return `## ${group} (${rows.length})\n\n${header}\n${rows.join('\n')}\n`;
  });
  return `${head}\n${genotypeParameters.length} parameters.\n\n${sections.join('\n')}`;
}
