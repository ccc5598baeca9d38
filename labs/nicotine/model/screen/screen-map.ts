// The map of a screen: where each molecule lies among the others, by its structure alone. Runs in a worker of its own.
import { readMolecule } from '@offshoot/chemistry';
import { mapPoints } from '@offshoot/screening';
import { deriveKey, Stream } from '@offshoot/random';
import type { Result } from '@offshoot/quantities';
import { fingerprintOf } from './fingerprint.ts';

/** Places of the molecules as x, y, x, y, ...; the same list, the same map. Problem: `map-stopped`. */
export function mapMolecules(
  smiles: readonly string[],
  onProgress: (share: number) => boolean = () => true,
): Promise<Result<Float64Array>> {
  const vectors = smiles.map((one) => {
    const read = readMolecule(one, { layout: false });
    return read.ok ? fingerprintOf(read.value) : fingerprintOf(NOTHING);
  });
  const stream = new Stream(deriveKey('map of a screen', smiles.length));
  return mapPoints(vectors, { random: () => stream.uniform(), onProgress });
}

const NOTHING = { smiles: '', atoms: [], bonds: [], neighbours: [], bondsOf: [], rings: [] };
