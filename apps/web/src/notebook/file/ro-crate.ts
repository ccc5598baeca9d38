// The notebook's export as an RO-Crate (researchobject.org, version 1.1): which runs stand behind it, each with its id (which
// re-runs it anywhere) and the fingerprint of its outcomes. Written by hand: it is one JSON-LD file.
import type { NotedShot } from '../book/shot-card.ts';

export interface CrateWords {
  readonly name: string;
  readonly description: string;
  /** Name of the notebook's file, which lies beside. */
  readonly file: string;
  /** ISO, the day alone. */
  readonly date: string;
}

const profile = 'https://w3id.org/ro/crate/1.1';
const license = 'https://spdx.org/licenses/MIT';

/** The text of `ro-crate-metadata.json`. */
export function writeRoCrate(
  shots: readonly Pick<NotedShot, 'id' | 'hash' | 'molecule' | 'design'>[],
  words: CrateWords,
): string {
  const runs = shots.map(({ id, hash, molecule, design }) => ({
    '@id': `#run-${encodeURIComponent(id)}`,
    '@type': 'CreateAction',
    name: molecule,
    identifier: id,
    instrument: { '@id': '#offshoot' },
    object: { '@id': `#molecule-${encodeURIComponent(design.subject)}` },
    result: { '@id': words.file },
    sha256: hash,
  }));
  const subjects = new Map(shots.map(({ design, molecule }) => [design.subject, molecule]));
  const molecules = [...subjects].map(([smiles, name]) => ({
    '@id': `#molecule-${encodeURIComponent(smiles)}`,
    '@type': 'MolecularEntity',
    name,
    smiles,
  }));
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': profile },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: words.name,
      description: words.description,
      datePublished: words.date,
      license: { '@id': license },
      hasPart: [{ '@id': words.file }],
      mentions: runs.map((run) => ({ '@id': run['@id'] })),
    },
    { '@id': words.file, '@type': 'File', name: words.name, encodingFormat: 'application/json' },
    { '@id': license, '@type': 'CreativeWork', name: 'MIT' },
    { '@id': '#offshoot', '@type': 'SoftwareApplication', name: 'Offshoot', softwareVersion: scienceOf(shots) },
    ...runs,
    ...molecules,
  ];
  return `${JSON.stringify({ '@context': `${profile}/context`, '@graph': graph }, null, 2)}\n`;
}

/** Results are the same for the same version of the science. */
function scienceOf(shots: readonly Pick<NotedShot, 'design'>[]): string {
  return [...new Set(shots.map(({ design }) => `science ${design.science}`))].join(', ');
}
