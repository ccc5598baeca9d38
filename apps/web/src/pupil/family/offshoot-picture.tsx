// The drawing of a molecule of the family tree, as the pupil left it.
import type { Offshoot } from '@offshoot/labs/nicotine/model';
import { withPlaces } from '@offshoot/labs/nicotine/view';
import { MoleculeDrawing } from '@offshoot/ui';
import { useMemo } from 'react';
import type { BenchDesk } from '../bench-store.ts';
import { useMoleculePicture } from '../molecule-pictures.ts';

export function OffshootPicture({ desk, offshoot }: { desk: BenchDesk; offshoot: Offshoot }) {
  const { smiles, places } = offshoot;
  const read = useMoleculePicture(desk, smiles);
  const molecule = useMemo(() => (read === null ? null : withPlaces(read, places)), [read, places]);
  if (molecule === null) return null;
  return (
    <span aria-hidden="true">
      <MoleculeDrawing molecule={molecule} style="skeletal" words="" markedAtoms={[]} markedBonds={[]} />
    </span>
  );
}
