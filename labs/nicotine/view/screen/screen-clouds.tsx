// A screen as pictures: factor against dose, and the map of the molecules. Colour and shape say the result; the list
// beside them says the same in words.
import { ActionButton, Card, PointCloud, type CloudKind, type CloudTick } from '@offshoot/ui';
import { log10 } from '@offshoot/numerics';
import { IconMap2 } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { useLabWords } from '../lab-words.ts';
import { hitFrom, isHit, type ScreenEntry } from './screen-entry.ts';
import './screen-clouds.css';

const kindNames = ['none', 'low', 'middle', 'candidate', 'hit'] as const;
const styles: readonly CloudKind[] = [
  { colour: '--edge-strong', shape: 'dot' },
  { colour: '--sky', shape: 'square' },
  { colour: '--amber-fill', shape: 'triangle' },
  { colour: '--berry', shape: 'diamond' },
  { colour: '--leaf', shape: 'ring' },
];
/** Below this a molecule hardly tells the groups apart. */
const MIDDLE_FROM = 3;

function kindOf(entry: ScreenEntry): number {
  const { value } = entry.selectivity;
  if (value === null) return 0;
  if (isHit(entry)) return 4;
  return value >= hitFrom ? 3 : value >= MIDDLE_FROM ? 2 : 1;
}

export interface ScreenCloudProps {
  entries: readonly ScreenEntry[];
  /** Line of the chosen entry. */
  chosen: number | null;
  onChoose: (line: number) => void;
}

export function FactorPlot({ entries, chosen, onChoose }: ScreenCloudProps) {
  const { words, dose, number } = useLabWords();
  const shown = useMemo(
    () => entries.filter(({ selectivity, ec50 }) => selectivity.value !== null && ec50.value !== null),
    [entries],
  );
  const { places, kinds } = useMemo(
    () => ({
      places: Float64Array.from(
        shown.flatMap(({ ec50, selectivity }) => [log10(ec50.value!), log10(selectivity.value!)]),
      ),
      kinds: Uint8Array.from(shown, kindOf),
    }),
    [shown],
  );
  const xTicks: CloudTick[] = [0.0001, 0.001, 0.01, 0.1, 1, 10].map((at) => ({ at: log10(at), text: dose(at) }));
  const yTicks: CloudTick[] = [0.1, 1, 3, 10, 30, 100, 1000].map((at) => ({
    at: log10(at),
    text: number(at, at < 1 ? 1 : 0),
  }));
  const place = shown.findIndex(({ line }) => line === chosen);
  return (
    <Card title={words('screen.plot.title')} className="screen-cloud">
      <p>{words('screen.plot.sees', { shown: shown.length })}</p>
      <PointCloud
        {...useCloudWords()}
        label={words('screen.plot.label')}
        equal={false}
        places={places}
        kinds={kinds}
        styles={styles}
        xTicks={xTicks}
        yTicks={yTicks}
        chosen={place < 0 ? null : place}
        onChoose={(point) => onChoose(shown[point]!.line)}
      />
      <p className="second">{words('screen.plot.axes')}</p>
      <Kinds from={1} />
    </Card>
  );
}

export interface MoleculeMapProps extends ScreenCloudProps {
  /** x, y of each entry; null: not drawn yet, or of another list. */
  places: Float64Array | null;
  drawing: boolean;
  failed: boolean;
  onDraw: () => void;
  /** The chosen structure, small, beside the map. */
  picture: ReactNode;
}

const noTicks: readonly CloudTick[] = [];

export function MoleculeMap({ entries, chosen, onChoose, places, drawing, failed, onDraw, picture }: MoleculeMapProps) {
  const { words } = useLabWords();
  const kinds = useMemo(() => Uint8Array.from(entries, kindOf), [entries]);
  const cloud = useCloudWords();
  const place = entries.findIndex(({ line }) => line === chosen);
  const drawn = places !== null && places.length === 2 * entries.length;
  return (
    <Card title={words('screen.map.title')} className="screen-cloud">
      <p>{words('screen.map.sees')}</p>
      {!drawn && (
        <div className="screen-map-empty">
          <ActionButton icon={<IconMap2 size={18} aria-hidden="true" />} disabled={drawing} onPress={onDraw}>
            {words('screen.map.draw')}
          </ActionButton>
          <p role="status">{drawing ? words('screen.map.drawing') : failed ? words('screen.map.failed') : ''}</p>
        </div>
      )}
      {drawn && (
        <>
          <PointCloud
            {...cloud}
            label={words('screen.map.label')}
            equal
            places={places}
            kinds={kinds}
            styles={styles}
            xTicks={noTicks}
            yTicks={noTicks}
            chosen={place < 0 ? null : place}
            onChoose={(point) => onChoose(entries[point]!.line)}
          />
          {place >= 0 && <div className="screen-map-picture">{picture}</div>}
        </>
      )}
      <Kinds from={0} />
    </Card>
  );
}

function useCloudWords() {
  const { words } = useLabWords();
  return {
    help: words('screen.cloud.help'),
    words: { in: words('screen.cloud.in'), out: words('screen.cloud.out'), whole: words('screen.cloud.whole') },
  };
}

function Kinds({ from }: { from: number }) {
  const { words } = useLabWords();
  return (
    <ul className="screen-kinds second">
      {kindNames.slice(from).map((name) => (
        <li key={name} className={`screen-kind-${name}`}>
          {words(`screen.kind.${name}`)}
        </li>
      ))}
    </ul>
  );
}
