// Makes the molecules of a long list: a core with chosen atoms and a tray of stamps, counted before it starts, or random
// walks of edits from the core.
import { ActionButton, MoleculeDrawing, Notice, ProgressLine, SegmentedChoice } from '@offshoot/ui';
import { useEffect, useId, useState } from 'react';
import type { Molecule, OffshootOrder } from '../../model/index.ts';
import type { Problem, Result } from '@offshoot/quantities';
import { useLabWords } from '../lab-words.ts';
import './offshoot-maker.css';

export interface OffshootMakerProps {
  world: string;
  /** What stands on the bench. */
  core: string;
  stamps: readonly string[];
  most: number;
  survey: (order: OffshootOrder) => Promise<Result<{ core: Molecule; combinations: number }>>;
  /** Makes molecules until there are no more or `onProgress` answers false. */
  make: (order: OffshootOrder, onProgress: (made: number) => boolean) => Promise<Result<string[]>>;
  onMade: (smiles: readonly string[]) => void;
}

const walkCounts = [100, 1000, 5000] as const;

export function OffshootMaker(props: OffshootMakerProps) {
  const { world, stamps, most, onMade } = props;
  const lab = useLabWords();
  const { words } = lab;
  const [core, setCore] = useState(props.core);
  const [places, setPlaces] = useState<readonly number[]>([]);
  const [tray, setTray] = useState<readonly string[]>([]);
  const [walk, setWalk] = useState<number | null>(null);
  const order: OffshootOrder = { world, core: core.trim(), places, stamps: tray, walk };
  const { surveyed, problem } = useSurvey(order, props.survey);
  const { making, made, failure, begin, stop } = useMaking(props, onMade);
  const combinations = surveyed?.combinations ?? 0;
  const tooMany = walk === null && combinations > most;
  const ready = surveyed !== null && (walk !== null || (combinations > 0 && !tooMany));
  return (
    <div className="offshoot-maker">
      <CoreField
        core={core}
        onCore={(text) => {
          setCore(text);
          setPlaces([]);
        }}
      />
      {problem !== null && <Notice tone="caution">{lab.say('problem', problem.code, problem.data)}</Notice>}
      <SegmentedChoice
        label={words('screen.make.how')}
        labelShown
        choices={[
          { id: 'stamps', text: words('screen.make.stamps') },
          { id: 'walk', text: words('screen.make.walk') },
        ]}
        chosen={walk === null ? 'stamps' : 'walk'}
        onChoose={(id) => setWalk(id === 'walk' ? 1000 : null)}
      />
      {walk === null && surveyed !== null && (
        <StampChoices
          {...surveyed}
          stamps={stamps}
          most={most}
          places={places}
          onPlaces={setPlaces}
          tray={tray}
          onTray={setTray}
        />
      )}
      {walk !== null && (
        <SegmentedChoice
          label={words('screen.make.walks')}
          labelShown
          choices={walkCounts.map((count) => ({ id: String(count), text: lab.number(count, 0) }))}
          chosen={String(walk)}
          onChoose={(id) => setWalk(Number(id))}
        />
      )}
      {failure !== null && <Notice tone="wrong">{lab.say('problem', failure.code, failure.data)}</Notice>}
      <MakerFoot making={making} all={walk ?? combinations} onMake={ready ? () => begin(order) : null} onStop={stop} />
      <p role="status">{made === null ? '' : words('screen.make.made', { count: made })}</p>
    </div>
  );
}

/** Reads the order a moment after it has changed. */
function useSurvey(order: OffshootOrder, survey: OffshootMakerProps['survey']) {
  const [surveyed, setSurveyed] = useState<{ core: Molecule; combinations: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const key = JSON.stringify(order);
  useEffect(() => {
    let old = false;
    const pause = setTimeout(() => {
      void survey(order).then((answer) => {
        if (old) return;
        setSurveyed(answer.ok ? answer.value : null);
        setProblem(answer.ok ? null : answer.problem);
      });
    }, 200);
    return () => {
      old = true;
      clearTimeout(pause);
    };
    // The order as text says whether it is another one.
  }, [key]);
  return { surveyed, problem };
}

function useMaking({ make }: OffshootMakerProps, onMade: OffshootMakerProps['onMade']) {
  const [making, setMaking] = useState<number | null>(null);
  const [made, setMade] = useState<number | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [control] = useState({ stopped: false });
  const begin = (order: OffshootOrder) => {
    control.stopped = false;
    setMaking(0);
    setMade(null);
    setFailure(null);
    void make(order, (count) => {
      setMaking(count);
      return !control.stopped;
    }).then((answer) => {
      setMaking(null);
      if (!answer.ok) return setFailure(answer.problem);
      setMade(answer.value.length);
      if (answer.value.length > 0) onMade(answer.value);
    });
  };
  return { making, made, failure, begin, stop: () => void (control.stopped = true) };
}

/** The atoms that a stamp can take a hydrogen of, chosen by buttons and marked in the drawing. */
function Places({
  molecule,
  places,
  onPlace,
}: {
  molecule: Molecule;
  places: readonly number[];
  onPlace: (place: number) => void;
}) {
  const { words } = useLabWords();
  return (
    <div className="maker-places">
      <div aria-hidden="true" className="maker-drawing">
        <MoleculeDrawing
          molecule={molecule}
          style="skeletal"
          words=""
          markedAtoms={places.map((place) => place - 1)}
          markedBonds={[]}
        />
      </div>
      <fieldset className="maker-choices">
        <legend>{words('screen.make.places')}</legend>
        {molecule.atoms.map(({ element, hydrogens }, atom) =>
          hydrogens === 0 ? null : (
            <ActionButton key={atom} pressed={places.includes(atom + 1)} onPress={() => onPlace(atom + 1)}>
              {`${element}${atom + 1}`}
            </ActionButton>
          ),
        )}
      </fieldset>
    </div>
  );
}

function CoreField({ core, onCore }: { core: string; onCore: (core: string) => void }) {
  const { words } = useLabWords();
  const fieldId = useId();
  return (
    <>
      <label htmlFor={fieldId} className="list-label">
        {words('screen.make.core')}
      </label>
      <input
        id={fieldId}
        className="maker-core"
        spellCheck={false}
        autoComplete="off"
        value={core}
        onChange={(event) => onCore(event.target.value)}
      />
    </>
  );
}

interface StampChoicesProps {
  core: Molecule;
  combinations: number;
  stamps: readonly string[];
  most: number;
  places: readonly number[];
  onPlaces: (places: readonly number[]) => void;
  tray: readonly string[];
  onTray: (tray: readonly string[]) => void;
}

function StampChoices(props: StampChoicesProps) {
  const { core, combinations, stamps, most, places, onPlaces, tray, onTray } = props;
  const { words } = useLabWords();
  return (
    <>
      <Places molecule={core} places={places} onPlace={(place) => onPlaces(toggle(places, place))} />
      <fieldset className="maker-choices">
        <legend>{words('screen.make.tray')}</legend>
        {stamps.map((stamp) => (
          <ActionButton key={stamp} pressed={tray.includes(stamp)} onPress={() => onTray(toggle(tray, stamp))}>
            {words(`stamp.${stamp}` as 'stamp.methyl')}
          </ActionButton>
        ))}
      </fieldset>
      <p role="status">
        {combinations > most
          ? words('screen.make.many', { count: combinations, most })
          : words('screen.make.count', { count: combinations })}
      </p>
    </>
  );
}

function toggle<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}

interface MakerFootProps {
  /** How many are made; null when none are being made. */
  making: number | null;
  all: number;
  /** null while the order is not complete. */
  onMake: (() => void) | null;
  onStop: () => void;
}

function MakerFoot({ making, all, onMake, onStop }: MakerFootProps) {
  const { words, number } = useLabWords();
  return (
    <>
      {making !== null && (
        <ProgressLine
          label={words('screen.make.making')}
          share={Math.min(1, making / Math.max(1, all))}
          shareText={number(making, 0)}
        />
      )}
      <div className="screen-buttons">
        <ActionButton disabled={onMake === null || making !== null} onPress={() => onMake?.()}>
          {words('screen.make.go')}
        </ActionButton>
        {making !== null && <ActionButton onPress={onStop}>{words('screen.make.stop')}</ActionButton>}
      </div>
    </>
  );
}
