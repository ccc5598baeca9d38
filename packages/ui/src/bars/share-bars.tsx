// Shares to both sides of a middle line: what helps to the right, what hurts to the left, each with its number and sign.
// Rows may be buttons.
import { Button } from 'react-aria-components';
import './share-bars.css';

export interface ShareBar {
  readonly id: string;
  readonly name: string;
  /** A second line: what it means. */
  readonly more?: string;
  readonly value: number;
  readonly text: string;
  /** The one that matters most. */
  readonly marked?: boolean;
}

export interface ShareBarsProps {
  name: string;
  bars: readonly ShareBar[];
  chosen?: string | null;
  onChoose?: (id: string) => void;
}

export function ShareBars({ name, bars, chosen = null, onChoose }: ShareBarsProps) {
  const most = Math.max(1e-9, ...bars.map(({ value }) => Math.abs(value)));
  return (
    <ul className="share-bars" aria-label={name}>
      {bars.map((bar) => (
        <li key={bar.id}>
          {onChoose === undefined ? (
            <div className={bar.marked === true ? 'share-row share-marked' : 'share-row'}>
              <Bar bar={bar} most={most} />
            </div>
          ) : (
            <Button className="share-row" aria-pressed={chosen === bar.id} onPress={() => onChoose(bar.id)}>
              <Bar bar={bar} most={most} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Bar({ bar, most }: { bar: ShareBar; most: number }) {
  const share = Math.abs(bar.value) / most;
  const side = bar.value < 0 ? 'share-hurts' : 'share-helps';
  const half = 50;
  return (
    <>
      <span className="share-name">
        {bar.name}
        {bar.more !== undefined && <span className="share-more">{bar.more}</span>}
      </span>
      <span className="share-line" aria-hidden="true">
        <span
          className={`share-bar ${side}`}
          style={{ width: `${share * half}%`, ...(bar.value < 0 ? { right: '50%' } : { left: '50%' }) }}
        />
      </span>
      <span className="share-text">{bar.text}</span>
    </>
  );
}
