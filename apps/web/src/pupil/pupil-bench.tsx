// The bench: molecule and test at the left, what happened in the middle, dose and effect and the instrument at the
// right; on a phone one column. Wiring only: the cards belong to the lab.
import { levelOfNumber, opensPart } from '@offshoot/labs/nicotine/inquiry';
import {
  EffectCard,
  InstrumentCard,
  MoleculeCard,
  offerMolecules,
  offersOfLevel,
  ShotCard,
  ViewKeeping,
} from '@offshoot/labs/nicotine/view';
import { memo, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { nearestDose, shownTryOf, type BenchDesk, type BenchState } from './bench-store.ts';
import { FamilyPart } from './family/family-part.tsx';
import { AnimalInside } from './animal-inside.tsx';
import { ListPart, QueuePart } from './queue-part.tsx';
import { stopAll, test, testAgain, testSurprise } from './queue-actions.ts';
import { doseCountOf, setDoseCount } from './shot-actions.ts';
import { openInside } from './inside-actions.ts';
import { repeatOpenWell, repeatsOf, stopRepeats } from './plate/plate-actions.ts';
import { PlatePart } from './plate/plate-part.tsx';
import { InquiryBar } from './inquiry/inquiry-bar.tsx';
import { InquiryNotes } from './inquiry/inquiry-notes.tsx';
import { logAction } from './inquiry/inquiry-store.ts';
import { InquirySheets } from './inquiry/inquiry-sheets.tsx';
import { LaterParts } from './inquiry/later-parts.tsx';
import {
  editDrawing,
  redoMolecule,
  takeDrawing,
  takeMolfile,
  takeMolecule,
  typeMolecule,
  undoMolecule,
} from './molecule-actions.ts';
import { useViewKeeper } from './view-keeper.ts';
import './pupil-bench.css';

export function PupilBench({ desk }: { desk: BenchDesk }) {
  const state = useStore(desk.store);
  const level = levelOfNumber(state.level);
  const there = state.chosenWell !== null || state.linked !== null;
  const keeper = useViewKeeper(desk, (state.linked ?? shownTryOf(state))?.design ?? null);
  if (state.inside !== null && there && opensPart(level, 'instruments'))
    return (
      <ViewKeeping.Provider value={keeper}>
        <AnimalInside desk={desk} state={state} view={state.inside} />
      </ViewKeeping.Provider>
    );
  return (
    <ViewKeeping.Provider value={keeper}>
      <div className="bench">
        <div className="bench-make">
          <CalmMolecule desk={desk} state={state} />
          <Shot desk={desk} state={state} />
        </div>
        <CalmFamily desk={desk} state={state} />
        <CalmBar state={state} />
        <div className="bench-see">
          <PlatePart desk={desk} state={state} />
        </div>
        <div className="bench-look">
          <CalmNotes desk={desk} state={state} />
          {opensPart(level, 'dose-response') && <Effect state={state} />}
          {opensPart(level, 'instruments') && <CalmInstrument desk={desk} state={state} />}
          <CalmLater desk={desk} state={state} />
        </div>
        <CalmSheets desk={desk} state={state} />
      </div>
    </ViewKeeping.Provider>
  );
}

interface PartProps {
  desk: BenchDesk;
  state: BenchState;
}

/** While a try runs these change once a frame, and most of the bench has nothing to do with them. */
const hurried: ReadonlySet<keyof BenchState> = new Set(['version', 'progress']);

function sameButForProgress(before: { state: BenchState }, after: { state: BenchState }): boolean {
  const keys = Object.keys(after.state) as (keyof BenchState)[];
  return keys.every((key) => hurried.has(key) || before.state[key] === after.state[key]);
}

const CalmMolecule = memo(Molecule, sameButForProgress);
const CalmFamily = memo(FamilyPart, sameButForProgress);
const CalmInstrument = memo(Instrument, sameButForProgress);
const CalmNotes = memo(InquiryNotes, sameButForProgress);
const CalmBar = memo(InquiryBar, sameButForProgress);
const CalmSheets = memo(InquirySheets, sameButForProgress);
const CalmLater = memo(LaterParts, sameButForProgress);

function Molecule({ desk, state }: PartProps) {
  return (
    <MoleculeCard
      study={state.study}
      problem={state.moleculeProblem}
      text={state.text}
      onText={(text) => typeMolecule(desk, text)}
      offered={offerMolecules(levelOfNumber(state.level).molecules)}
      offers={offersOfLevel(levelOfNumber(state.level))}
      onSmiles={(smiles) => takeMolecule(desk, smiles)}
      onDrawing={(molecule) => void takeDrawing(desk, molecule)}
      onEdit={(edit) => editDrawing(desk, edit)}
      onMolfile={
        opensPart(levelOfNumber(state.level), 'expert-editor') ? (molfile) => takeMolfile(desk, molfile) : null
      }
      style={state.style}
      onStyle={(style) => desk.store.setState({ style })}
      onUndo={state.past.length === 0 ? null : () => undoMolecule(desk)}
      onRedo={state.future.length === 0 ? null : () => redoMolecule(desk)}
    />
  );
}

function Shot({ desk, state }: PartProps) {
  const shown = shownTryOf(state);
  const tested = shown !== null && shown.status === 'done' && shown.design.subject === state.study?.molecule.smiles;
  return (
    <ShotCard
      doseCount={doseCountOf(state.doses)}
      ownDoses={state.doses.length}
      onDoseCount={(count) => setDoseCount(desk, count)}
      progress={state.progress}
      fireable={state.study?.fireable === true && state.moleculeProblem === null}
      tested={tested}
      failure={state.failure}
      onFire={() => void test(desk)}
      onAgain={() => void testAgain(desk)}
      onStop={() => stopAll(desk)}
      surprisable={state.study?.fireable === true}
      onSurprise={() => void testSurprise(desk)}
      list={<ListPart desk={desk} />}
      queue={<QueuePart desk={desk} />}
    />
  );
}

function Effect({ state }: { state: BenchState }) {
  const shown = shownTryOf(state);
  return (
    <EffectCard
      table={shown?.table ?? null}
      version={state.version}
      doseIndex={nearestDose(shown?.design.doses ?? state.doses, state.shownDose)}
      summary={shown?.summary ?? null}
      onLook={(instrument) => logAction({ kind: 'look', instrument })}
    />
  );
}

function Instrument({ desk, state }: PartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const opened = state.chosenWell !== null;
  const { status } = state.look;
  useEffect(() => {
    if (opened) showInColumn(frame.current);
  }, [opened, status]);
  return (
    <div ref={frame} className="bench-instrument">
      <InstrumentCard
        state={state.look}
        onOpen={() => openInside(desk)}
        repeat={{
          ...repeatsOf(state),
          onRepeat: () => void repeatOpenWell(desk),
          onStop: () => stopRepeats(desk),
        }}
      />
    </div>
  );
}

/** Brings the instrument into sight in its column; the page itself stays where it is. */
function showInColumn(part: HTMLElement | null): void {
  const column = part?.parentElement;
  if (part === null || column == null || column.scrollHeight <= column.clientHeight) return;
  const bottom = part.offsetTop + part.offsetHeight - column.clientHeight;
  column.scrollTop = Math.max(column.scrollTop, Math.min(bottom, part.offsetTop));
}
