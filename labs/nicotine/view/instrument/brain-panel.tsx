// The brain of one animal: 1,000 nerve cells over 2 seconds as a raster by region, with the rates as a table.
import { ActionButton, SpikeRaster, type RasterRegion } from '@offshoot/ui';
import { IconInfoCircle, IconTable } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { WellLook } from '../../model/index.ts';
import { plainColour, regionColours } from '../inside/brain/brain-plan.ts';
import { useLabWords } from '../lab-words.ts';

const rasterHeight = 98; // px: the card fits below the chart on a 768 px screen

/** @param more another button in the row below the raster */
export function BrainPanel({ look, more }: { look: WellLook; more?: ReactNode }) {
  const { words, share } = useLabWords();
  const [shown, setShown] = useState<'raster' | 'numbers' | 'honest'>('raster');
  const toggle = (what: 'numbers' | 'honest') => setShown(shown === what ? 'raster' : what);
  return (
    <div className="brain-panel">
      {shown === 'numbers' && <RegionTable look={look} />}
      {shown === 'honest' && <p className="brain-honest second">{words('look.honest')}</p>}
      {shown === 'raster' && <Raster look={look} />}
      <p className="second">{words('brain.caption', { occupancy: share(look.receptor.occupancy) })}</p>
      <div className="brain-foot">
        <ActionButton
          look="quiet"
          pressed={shown === 'numbers'}
          icon={<IconTable size={18} aria-hidden />}
          onPress={() => toggle('numbers')}
        >
          {words('look.numbers')}
        </ActionButton>
        <ActionButton
          look="quiet"
          pressed={shown === 'honest'}
          icon={<IconInfoCircle size={18} aria-hidden />}
          onPress={() => toggle('honest')}
        >
          {words('look.honest.title')}
        </ActionButton>
        {more}
      </div>
    </div>
  );
}

function Raster({ look }: { look: WellLook }) {
  const { words, say, number } = useLabWords();
  const { brain } = look;
  const regions = useMemo(
    () =>
      brain.regions.map((region): RasterRegion => ({
        id: region.id,
        name: say('region', region.id),
        first: region.first,
        count: region.count,
        colour: regionColours[region.id] ?? plainColour,
      })),
    [brain, say],
  );
  const spikes = useMemo(
    () => ({ steps: brain.spikeSteps, neurons: brain.spikeNeurons, length: brain.steps }),
    [brain],
  );
  const rates = brain.regions
    .map((region) => words('brain.rate', { region: say('region', region.id), rate: number(region.rate, 1) }))
    .join(', ');
  return (
    <SpikeRaster
      regions={regions}
      spikes={spikes}
      mark={{ step: brain.drugFromMs / brain.stepMs, name: words('brain.drug') }}
      height={rasterHeight}
      words={words('brain.picture', { rates })}
    />
  );
}

export function RegionTable({ look }: { look: WellLook }) {
  const { words, say, number } = useLabWords();
  return (
    <table className="region-table">
      <caption className="only-heard">{words('look.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('look.table.region')}</th>
          <th scope="col">{words('look.table.cells')}</th>
          <th scope="col">{words('look.table.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {look.brain.regions.map((region) => (
          <tr key={region.id}>
            <th scope="row">{say('region', region.id)}</th>
            <td>{region.count}</td>
            <td>{number(region.rate, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
