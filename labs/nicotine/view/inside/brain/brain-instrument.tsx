// The brain as an instrument: 1,000 nerve cells that flash, the whole run below, rates and dopamine beside; one cell to look
// into; and what would be if something were silenced, stimulated or blocked. Every run is computed anew, to the same bits.
import { ActionButton, MomentStrip, useRunClock, type BrainRegion, type RunClock } from '@offshoot/ui';
import { useMemo, useState } from 'react';
import type { WellLook } from '../../../model/index.ts';
import { heartSentence } from '../../instrument/heart-panel.tsx';
import { useLabWords, type LabWords } from '../../lab-words.ts';
import { useAnswer } from '../../use-answer.ts';
import { brainDifference } from './brain-differs.ts';
import { planBrain } from './brain-plan.ts';
import type { BrainInstrumentProps } from './brain-props.ts';
import { BrainStage, spikesOf } from './brain-stage.tsx';
import { NeuronPart } from './neuron-part.tsx';
import { RegionRates } from './region-rates.tsx';
import { WhatIf } from './what-if.tsx';
import './brain-instrument.css';

const firstSpeed = 0.25;
const none: readonly string[] = [];

export function BrainInstrument(props: BrainInstrumentProps) {
  const { desk, place, placeKey, look, other, cell, region, onCell } = props;
  const lab = useLabWords();
  const [extra, setExtra] = useState(none);
  const [beside, setBeside] = useState(false);
  const clock = useRunClock(look.brain.steps, firstSpeed);
  const changed = useAnswer(extra.length === 0 ? null : `${placeKey} ${extra.join()}`, () => desk.well(place, extra));
  const neuron = useAnswer(cell === null ? null : `${placeKey} ${extra.join()} ${cell}`, () =>
    desk.neuron(place, extra, cell!),
  );
  const shown = extra.length === 0 ? look : (changed.answer ?? look);
  const regions = useMemo(() => planBrain(look.brain, (id) => lab.say('region', id)), [look.brain, lab]);
  const followed = cell !== null && neuron.answer?.neuron === cell ? neuron.answer : null;
  return (
    <div className="inside-panel">
      <div className="inside-main">
        <p className="inside-sentence" role="status">
          {extra.length > 0
            ? brainDifference(lab, [look, shown], 'brain.changed')
            : other !== null
              ? brainDifference(lab, [other, shown], 'brain.differs')
              : brainSentence(lab, shown)}
        </p>
        <BrainStage
          {...{ ...props, regions, clock, shown, followed, extra }}
          first={other ?? (extra.length > 0 && beside ? look : null)}
        />
      </div>
      <aside className="inside-side">
        {followed === null ? (
          <RegionPart {...props} regions={regions} shown={shown} clock={clock} />
        ) : (
          <NeuronPart neuron={followed} look={shown} clock={clock} onCell={onCell} />
        )}
        <Dopamine look={shown} clock={clock} lab={lab} />
        <WhatIf
          target={targetOf(lab, region, cell)}
          extra={extra}
          onExtra={setExtra}
          beside={beside}
          onBeside={setBeside}
          onTest={props.onTest === null ? null : () => props.onTest?.(extra)}
        />
      </aside>
    </div>
  );
}

interface RegionPartProps extends BrainInstrumentProps {
  regions: readonly BrainRegion[];
  shown: WellLook;
  clock: RunClock;
}

/** The list of regions, and what the chosen one is. */
function RegionPart({ regions, shown, clock, region, onRegion, onCell }: RegionPartProps) {
  const { words, number } = useLabWords();
  const spikes = useMemo(() => spikesOf(shown), [shown]);
  const chosen = shown.brain.regions.find(({ id }) => id === region);
  return (
    <>
      <RegionRates
        regions={regions}
        spikes={spikes}
        clock={clock}
        chosen={region}
        onChoose={(id) => onRegion(id === region ? null : id)}
      />
      {chosen !== undefined && (
        <div className="region-about">
          <p className="second" role="status">
            {words('region.about.size', { count: chosen.count, rate: number(chosen.rate, 1) })}{' '}
            {words(`region.about.${chosen.id}`)}
          </p>
          <ActionButton onPress={() => onCell(chosen.first + Math.floor(chosen.count / 2))}>
            {words('neuron.look')}
          </ActionButton>
        </div>
      )}
    </>
  );
}

const highestDopamine = 4; // a curve above is cut; most animals stay below

function Dopamine({ look, clock, lab }: { look: WellLook; clock: RunClock; lab: LabWords }) {
  const { words, number } = lab;
  const { behavioural, cardiac } = look.brain.course;
  const highest = Math.max(highestDopamine, ...behavioural, ...cardiac);
  return (
    <section>
      <h3>{words('brain.dopamine')}</h3>
      <MomentStrip
        curves={[
          { id: 'heart', name: words('brain.dopamine.heart'), values: cardiac, colour: '#ff8fb0' },
          { id: 'blood', name: words('brain.dopamine.blood'), values: behavioural, colour: '#f5b75b', dashed: true },
        ]}
        clock={clock}
        height={76}
        lowest={0}
        highest={highest}
        levels={[{ value: 1, name: words('brain.dopamine.rest') }]}
        words={words('brain.dopamine.words', {
          blood: number(behavioural.at(-1) ?? 1, 1),
          heart: number(cardiac.at(-1) ?? 1, 1),
        })}
      />
    </section>
  );
}

function targetOf({ words, say }: LabWords, region: string | null, cell: number | null) {
  if (cell !== null) return { id: String(cell), name: words('neuron.short', { number: cell }) };
  return region === null ? null : { id: region, name: say('region', region) };
}

function brainSentence(lab: LabWords, look: WellLook): string {
  const { regions, spikeSteps } = look.brain;
  const busiest = regions.reduce((most, one) => (one.rate > most.rate ? one : most));
  return lab.words('brain.sentence', {
    spikes: spikeSteps.length,
    region: lab.say('region', busiest.id),
    rate: lab.number(busiest.rate, 1),
    heart: heartSentence(lab, look),
  });
}
