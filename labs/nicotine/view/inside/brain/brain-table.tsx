// The brain as tables: rates by region, and the wires of the chosen cell by region.
import type { NeuronLook, WellLook } from '../../../model/index.ts';
import { RegionTable } from '../../instrument/brain-panel.tsx';
import { useLabWords } from '../../lab-words.ts';

export function BrainTable({ look, neuron }: { look: WellLook; neuron: NeuronLook | null }) {
  return (
    <div className="brain-tables">
      <RegionTable look={look} />
      {neuron !== null && <WireTable look={look} neuron={neuron} />}
    </div>
  );
}

function WireTable({ look, neuron }: { look: WellLook; neuron: NeuronLook }) {
  const { words, say } = useLabWords();
  const rows = (['inputs', 'outputs'] as const).flatMap((way) =>
    look.brain.regions.flatMap(({ id, first, count }) =>
      (['excites', 'holds', 'fibre'] as const).map((kind) => ({
        ...{ way, id, kind },
        cells: neuron[way].filter((wire) => wire.kind === kind && wire.neuron >= first && wire.neuron < first + count)
          .length,
      })),
    ),
  );
  return (
    <table className="region-table inside-table">
      <caption>
        {words('wire.table')}: {words('neuron.short', { number: neuron.neuron })}
      </caption>
      <tbody>
        {rows
          .filter(({ cells }) => cells > 0)
          .map(({ way, id, kind, cells }) => (
            <tr key={`${way} ${id} ${kind}`}>
              <th scope="row">
                {words(way === 'inputs' ? 'wire.from' : 'wire.to')} {say('region', id)}, {words(`wire.${kind}`)}
              </th>
              <td>{cells}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
