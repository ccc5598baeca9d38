// The heart as a table; two animals are two columns.
import { useLabWords } from '../../lab-words.ts';
import type { ReadHeart } from './heart-parts.ts';

const msPerSecond = 1000;

export function HeartTable({ hearts }: { hearts: readonly ReadHeart[] }) {
  const { words, number } = useLabWords();
  const millis = (value: number): string => number(value * msPerSecond, 0);
  const rows = [
    [words('heart.table.beats'), ({ look }: ReadHeart) => String(look.heart.beatTimes.length)],
    [words('heart.table.early'), ({ look }: ReadHeart) => String(look.heart.ectopic.filter(Boolean).length)],
    [words('heart.table.rate'), ({ look }: ReadHeart) => number(look.heart.heartRate, 2)],
    [words('heart.table.median'), ({ heart }: ReadHeart) => millis(heart.median)],
    [words('heart.table.spread'), ({ heart }: ReadHeart) => millis(heart.spread)],
    [words('heart.unrest'), ({ heart }: ReadHeart) => number(heart.index, 3)],
  ] as const;
  return (
    <table className="region-table inside-table">
      <thead>
        <tr>
          <th scope="col">{words('inside.heart')}</th>
          {hearts.map(({ id, look }) => (
            <th key={id} scope="col">
              {id === ''
                ? words('look.population', { number: look.population })
                : words('heart.of', { id, number: look.population })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {hearts.map((one) => (
              <td key={one.id}>{value(one)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
