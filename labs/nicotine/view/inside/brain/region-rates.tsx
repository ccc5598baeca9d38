// The regions as rows: how often they fire just now, as a bar that moves with the run. A row chooses its region.
import { rateAt, useMoment, type BrainRegion, type RunClock, type SpikeList } from '@offshoot/ui';
import { useRef } from 'react';
import { useLabWords } from '../../lab-words.ts';

export interface RegionRatesProps {
  regions: readonly BrainRegion[];
  spikes: SpikeList;
  clock: RunClock;
  chosen: string | null;
  onChoose: (region: string) => void;
}

const span = 100; // steps over which a rate is taken
const highestHz = 40; // a full bar; a convulsion is beyond it
const everyMs = 100;

export function RegionRates({ regions, spikes, clock, chosen, onChoose }: RegionRatesProps) {
  const { words, number } = useLabWords();
  const list = useRef<HTMLUListElement>(null);
  const last = useRef(0);
  useMoment(
    clock,
    (time) => {
      const now = performance.now();
      if (clock.playing && now - last.current < everyMs) return;
      last.current = now;
      regions.forEach(({ first, count }, place) => {
        const row = list.current?.children[place];
        const hz = rateAt(spikes, time, span, first, count) * 1000;
        row
          ?.querySelector<HTMLElement>('.region-bar')
          ?.style.setProperty('--full', String(Math.min(1, hz / highestHz)));
        const shown = row?.querySelector('.region-rate');
        if (shown) shown.textContent = number(hz, 1);
      });
    },
    [spikes, regions],
  );
  return (
    <section>
      <h3>{words('brain.regions')}</h3>
      <ul ref={list} className="region-rates">
        {regions.map(({ id, name, colour }) => (
          <li key={id}>
            <button
              type="button"
              className="region-row"
              aria-pressed={chosen === id}
              style={{ color: `rgb(${colour.join(' ')})` }}
              onClick={() => onChoose(id)}
            >
              <span className="region-name">{name}</span>
              <span className="region-bar" aria-hidden="true" />
              <span className="region-rate" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
