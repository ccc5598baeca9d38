// Beside the heart's record: each interval against the next, and where the unrest lies between calm and dead.
import { PoincarePlot, ThresholdScale } from '@offshoot/ui';
import type { ReactNode } from 'react';
import { outcomeParameters } from '../../../model/outcome.ts';
import { useLabWords } from '../../lab-words.ts';
import type { ReadHeart } from './heart-parts.ts';

const stumblesAbove = outcomeParameters.get('outcome.stumblesAbove').value;
const deadAbove = outcomeParameters.get('outcome.deadAbove').value;
const endOfScale = 0.6; // of the unrest; a higher one lies at the end
const msPerSecond = 1000;

interface HeartSideProps {
  hearts: readonly ReadHeart[];
  /** End of the scale of intervals, s. */
  highest: number;
  /** Below them, about the last of the hearts. */
  children?: ReactNode;
}

export function HeartSide({ hearts, highest, children }: HeartSideProps) {
  const { words, number, share } = useLabWords();
  const millis = (value: number): string => number(value * msPerSecond, 0);
  const own = hearts.at(-1)!.heart;
  return (
    <aside className="inside-side">
      <section>
        <h3>{words('heart.unrest')}</h3>
        <ThresholdScale
          marks={hearts.map(({ id, heart }) => ({
            id,
            value: heart.index,
            text: `${id} ${number(heart.index, 2)}`.trim(),
          }))}
          zones={[
            { from: 0, name: words('state.calm'), tone: 'calm' },
            {
              from: stumblesAbove,
              name: words('heart.from.stumble', { from: number(stumblesAbove, 2) }),
              tone: 'stumble',
            },
            { from: deadAbove, name: words('heart.from.dead', { from: number(deadAbove, 2) }), tone: 'dead' },
          ]}
          highest={endOfScale}
          words={words('heart.restlessness')}
        />
        <p>
          {words('heart.explained', {
            median: millis(own.median),
            spread: millis(own.spread),
            index: number(own.index, 2),
          })}{' '}
          {own.main.length > 0 &&
            words('heart.share', { count: own.main.length, all: own.intervals.length, share: share(own.mainShare) })}
        </p>
      </section>
      <Plots hearts={hearts} highest={highest} />
      {children}
    </aside>
  );
}

function Plots({ hearts, highest }: HeartSideProps) {
  const { words, number } = useLabWords();
  const end = words('heart.millis', { time: number(highest * msPerSecond, 0) });
  return (
    <section>
      <h3>{words('heart.poincare')}</h3>
      <div className={hearts.length > 1 ? 'heart-plots' : ''}>
        {hearts.map(({ id, look, heart }) => (
          <div key={id}>
            {id !== '' && <p className="second">{words('heart.of', { id, number: look.population })}</p>}
            <PoincarePlot
              intervals={heart.intervals}
              main={heart.main}
              highest={highest}
              axes={{
                x: words('heart.poincare.x'),
                y: words('heart.poincare.y'),
                end: end,
              }}
              words={words('heart.poincare.words', {
                on: heart.intervals.length - heart.main.length,
                off: heart.main.length,
              })}
            />
          </div>
        ))}
      </div>
      <p className="second">{words('heart.poincare.how')}</p>
    </section>
  );
}
