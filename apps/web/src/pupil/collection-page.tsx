// The page "Collection": everything that was tested in this browser. Wiring only: the table belongs to the lab.
import { CollectionCard, PlateLabelling, rowOfTry } from '@offshoot/labs/nicotine/view';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { translateIfKnown } from '@offshoot/language';
import { MoleculeDrawing, useTranslator } from '@offshoot/ui';
import { useContext, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { benchAddress } from '../shell/link-sync.ts';
import { nearestDose, type BenchDesk } from './bench-store.ts';
import { takeMolecule } from './molecule-actions.ts';
import { useMoleculePicture } from './molecule-pictures.ts';
import { showTry } from './shot-actions.ts';
import './collection-page.css';

export function CollectionPage({ desk }: { desk: BenchDesk }) {
  const words = useTranslator(nicotineStrings);
  const tries = useStore(desk.store, (state) => state.tries);
  const shownDose = useStore(desk.store, (state) => state.shownDose);
  const { labelled } = useContext(PlateLabelling);
  const [, go] = useLocation();
  const rows = useMemo(
    () =>
      tries.map((one) => {
        const name = translateIfKnown(words, nicotineStrings, `known.${one.molecule}`) ?? one.molecule;
        return rowOfTry(one, name, nearestDose(one.design.doses, shownDose), labelled);
      }),
    [tries, shownDose, words, labelled],
  );
  const take = (id: string) => {
    const one = tries.find((each) => each.id === id);
    if (one === undefined) return;
    takeMolecule(desk, one.design.subject);
    showTry(desk, id);
    go(benchAddress(desk));
  };
  return (
    <div className="collection">
      <CollectionCard
        rows={rows}
        picture={(smiles) => <SmallPicture desk={desk} smiles={smiles} />}
        onTake={take}
        onSave={saveText}
      />
    </div>
  );
}

/** The row says the molecule's name; the picture is for the eye alone. */
function SmallPicture({ desk, smiles }: { desk: BenchDesk; smiles: string }) {
  const molecule = useMoleculePicture(desk, smiles);
  if (molecule === null) return null;
  return (
    <span aria-hidden="true">
      <MoleculeDrawing molecule={molecule} style="skeletal" words="" markedAtoms={[]} markedBonds={[]} />
    </span>
  );
}

function saveText(name: string, text: string): void {
  // The mark of the byte order tells spreadsheets that this is UTF-8.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
