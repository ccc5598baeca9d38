// The page of the long list: give or make it, see how far it is, look at what was found. Wiring only.
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import {
  FactorPlot,
  LuckCard,
  MoleculeMap,
  reasonOfFault,
  ScreenDetail,
  ScreenFaults,
  ScreenList,
  sortEntries,
  tabulateEntries,
  useLabWords,
  writeEntries,
  type EntryOrder,
  type ScreenEntry,
} from '@offshoot/labs/nicotine/view';
import { MoleculeDrawing, useTranslator } from '@offshoot/ui';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { takeMolecule } from '../pupil/molecule-actions.ts';
import { useMoleculePicture } from '../pupil/molecule-pictures.ts';
import { saveFile, saveParquet } from './save-file.ts';
import { benchAddress } from '../shell/link-sync.ts';
import { drawMap, endMaking } from './make-list.ts';
import { confirmEntries, recallScreen } from './run-screen.ts';
import { ScreenForm } from './screen-form.tsx';
import { ScreenProgress } from './screen-progress.tsx';
import { screenStore } from './screen-store.ts';
import './screen-page.css';

export function ScreenPage({ desk }: { desk: BenchDesk }) {
  const status = useStore(screenStore, (state) => state.status);
  const found = useStore(screenStore, (state) => state.entries.length + state.faults.length > 0);
  const words = useTranslator(nicotineStrings);
  useEffect(() => {
    void recallScreen();
    return endMaking;
  }, []);
  return (
    <div className="screen-page">
      <h2 className="screen-page-title">{words('screen.title')}</h2>
      {status === 'none' ? <ScreenForm desk={desk} /> : <ScreenProgress />}
      {found && <Found desk={desk} />}
    </div>
  );
}

function Found({ desk }: { desk: BenchDesk }) {
  const lab = useLabWords();
  const [, go] = useLocation();
  const { entries, faults, confirming, status } = useStore(screenStore);
  const [order, setOrder] = useState<EntryOrder>('selectivity');
  const [chosen, setChosen] = useState<number | null>(null);
  const calm = useCalm(entries, status === 'running');
  const sorted = useMemo(() => sortEntries(calm, order), [calm, order]);
  const picture = (smiles: string) => <SmallPicture desk={desk} smiles={smiles} />;
  const entry = entries.find(({ line }) => line === chosen) ?? null;
  const openOnBench = ({ smiles }: ScreenEntry) => {
    takeMolecule(desk, smiles);
    go(benchAddress(desk));
  };
  const map = useMap(entries);
  const table = () => tabulateEntries(entries, faults, (fault) => reasonOfFault(lab, fault));
  return (
    <>
      <ScreenFaults faults={faults} />
      <div className="screen-found">
        <div className="screen-found-list">
          <ScreenList
            entries={sorted}
            order={order}
            onOrder={setOrder}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={openOnBench}
            onSave={() => saveFile('offshoot-screen.csv', writeEntries(table()))}
            onSaveParquet={() => void saveParquet('offshoot-screen.parquet', table())}
            picture={picture}
          />
          {status !== 'running' && <LuckCard entries={entries} />}
        </div>
        <ScreenDetail
          entry={entry}
          picture={picture}
          onBench={openOnBench}
          onConfirm={confirming > 0 ? null : (one) => void confirmEntries([one])}
        />
      </div>
      {status !== 'running' && (
        <div className="screen-pictures">
          <FactorPlot entries={entries} chosen={chosen} onChoose={setChosen} />
          <MoleculeMap
            {...map}
            entries={entries}
            chosen={chosen}
            onChoose={setChosen}
            picture={entry === null ? null : picture(entry.smiles)}
          />
        </div>
      )}
    </>
  );
}

/** While rows pour in, the list is sorted anew once in a while only. */
function useCalm(entries: readonly ScreenEntry[], running: boolean): readonly ScreenEntry[] {
  const [calm, setCalm] = useState(entries);
  useEffect(() => {
    if (!running) return undefined;
    const beat = setInterval(() => setCalm(screenStore.getState().entries), 1000);
    return () => clearInterval(beat);
  }, [running]);
  return running ? calm : entries;
}

/** The map is drawn on demand; a row that was run exactly keeps its place. */
function useMap(entries: readonly ScreenEntry[]) {
  const [map, setMap] = useState<{
    first: string;
    places: Float64Array | null;
    state: 'drawing' | 'failed' | 'there';
  }>();
  const first = `${entries.length} ${entries[0]?.smiles ?? ''} ${entries.at(-1)?.smiles ?? ''}`;
  const mine = map?.first === first ? map : undefined;
  return {
    places: mine?.places ?? null,
    drawing: mine?.state === 'drawing',
    failed: mine?.state === 'failed',
    onDraw: () => {
      setMap({ first, places: null, state: 'drawing' });
      void drawMap(entries.map(({ smiles }) => smiles)).then((places) =>
        setMap({ first, places, state: places === null ? 'failed' : 'there' }),
      );
    },
  };
}

/** The row says the molecule's name; the picture is for the eye alone. */
function SmallPicture({ desk, smiles }: { desk: BenchDesk; smiles: string }) {
  const molecule = useMoleculePicture(desk, smiles);
  if (molecule === null) return null;
  return (
    <span>
      <MoleculeDrawing molecule={molecule} style="skeletal" words="" markedAtoms={[]} markedBonds={[]} />
    </span>
  );
}
