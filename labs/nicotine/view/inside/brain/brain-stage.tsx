// The stage of the brain instrument: the flashing picture (two while two are held against each other), how to play it, the
// whole run as a raster; or all of it as tables.
import { pictureOf, RunControls, RunRaster, type BrainRegion, type RunClock } from '@offshoot/ui';
import { useMemo, useRef, useState } from 'react';
import type { NeuronLook, WellLook } from '../../../model/index.ts';
import { useLabWords, type LabWords } from '../../lab-words.ts';
import { PanelFoot } from '../panel-foot.tsx';
import { SpikeSound } from '../run-sound.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { BrainInstrumentProps } from './brain-props.ts';
import { BrainTable } from './brain-table.tsx';
import { BrainView } from './brain-view.tsx';

export interface BrainStageProps extends BrainInstrumentProps {
  regions: readonly BrainRegion[];
  clock: RunClock;
  /** The run that is shown: `look`, or what became of it under `extra`. */
  shown: WellLook;
  extra: readonly string[];
  followed: NeuronLook | null;
  /** Stands beside the shown one: A, or how it was before. */
  first: WellLook | null;
}

const speeds = [0.1, 0.25, 0.5, 1, 2, 5, 10];
const rasterHeight = 138; // px

export function BrainStage(props: BrainStageProps) {
  const { shown, followed, caption } = props;
  const { words } = useLabWords();
  const [numbers, setNumbers] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  return (
    <>
      {numbers ? (
        <BrainTable look={shown} neuron={followed} />
      ) : (
        <div ref={frame}>
          <Pictures {...props} />
          <Run {...props} />
        </div>
      )}
      <PanelFoot
        picture={() => (frame.current === null ? null : pictureOf(frame.current, '.brain-name, .run-raster-name'))}
        title={words('inside.brain')}
        caption={caption}
        numbers={numbers}
        onNumbers={() => setNumbers(!numbers)}
        honest={words('brain.honest.live')}
      />
    </>
  );
}

function Pictures(props: BrainStageProps) {
  const { desk, place, other, regions, clock, shown, extra, followed, first, region, cell, onCell } = props;
  const { words } = useLabWords();
  const wiring = useAnswer('wiring', desk.wiring).answer;
  const silent = useMemo(
    () => silentCells([...place.design.manipulations, ...extra], regions),
    [place, extra, regions],
  );
  const view = { regions, clock, wiring, region, cell, onCell: (one: number) => onCell(one === cell ? null : one) };
  return (
    <div className={first === null ? '' : 'inside-pair'}>
      {first !== null && (
        <div>
          <h3>{other === null ? words('brain.before') : 'A'}</h3>
          <BrainView {...view} look={first} neuron={null} silent={neverSilent} small />
        </div>
      )}
      <div>
        {first !== null && <h3>{other === null ? words('brain.now') : 'B'}</h3>}
        <BrainView {...view} look={shown} neuron={followed} silent={silent} small={first !== null} />
      </div>
    </div>
  );
}

const neverSilent = () => false;

function Run({ shown, regions, clock, region, cell }: BrainStageProps) {
  const lab = useLabWords();
  const { words } = lab;
  const spikes = useMemo(() => spikesOf(shown), [shown]);
  const momentText = (step: number) => words('brain.moment.text', { moment: step });
  return (
    <>
      <RunControls
        clock={clock}
        speeds={speeds}
        speedText={(speed) => words('brain.speed.text', { speed })}
        words={{
          play: words('brain.play'),
          pause: words('brain.pause'),
          step: words('brain.step'),
          speed: words('brain.speed'),
        }}
        momentText={momentText}
      >
        <SpikeSound clock={clock} look={shown} regions={regions} region={region} />
      </RunControls>
      <RunRaster
        regions={regions}
        spikes={spikes}
        clock={clock}
        mark={{ step: shown.brain.drugFromMs / shown.brain.stepMs, name: words('brain.drug') }}
        height={rasterHeight}
        region={region}
        cell={cell}
        words={words('brain.picture', { rates: ratesInWords(lab, shown) })}
        momentName={words('brain.moment')}
        momentText={momentText}
      />
    </>
  );
}

export function spikesOf({ brain }: WellLook) {
  return { steps: brain.spikeSteps, neurons: brain.spikeNeurons };
}

/** Cells that a manipulation keeps from firing. */
function silentCells(manipulations: readonly string[], regions: readonly BrainRegion[]): (cell: number) => boolean {
  const silenced = manipulations.flatMap((text) =>
    text.startsWith('silence:') ? [text.slice('silence:'.length)] : [],
  );
  const spans = regions.filter(({ id }) => silenced.includes(id));
  return (cell) =>
    silenced.includes(String(cell)) || spans.some(({ first, count }) => cell >= first && cell < first + count);
}

function ratesInWords({ words, say, number }: LabWords, { brain }: WellLook): string {
  return brain.regions
    .map(({ id, rate }) => words('brain.rate', { region: say('region', id), rate: number(rate, 1) }))
    .join(', ');
}
