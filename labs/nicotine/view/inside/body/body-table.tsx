// The river of a body as a table: every way with its molecules of a thousand, one column an animal.
import type { BodyLook } from '../../../model/index.ts';
import { flowOf } from '../../../model/look/body-flow.ts';
import { useLabWords } from '../../lab-words.ts';
import { nameOfWay } from './body-flow-view.tsx';

export function BodyTable({ looks, order }: { looks: readonly BodyLook[]; order: Parameters<typeof flowOf>[1] }) {
  const lab = useLabWords();
  const columns = looks.map((look) => {
    const { drunk, throughSkin, ends } = flowOf(look, order);
    return [{ id: 'drink', amount: drunk }, { id: 'skin', amount: throughSkin }, ...ends];
  });
  return (
    <table className="region-table inside-table">
      <thead>
        <tr>
          <th scope="col">{lab.words('body.way')}</th>
          {looks.map((look, place) => (
            <th key={place} scope="col">
              {looks.length === 1
                ? lab.words('body.amount')
                : lab.words('body.of', { id: place === 0 ? 'A' : 'B', number: lab.numberOf(look.population) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns[0]!.map(({ id }, row) => (
          <tr key={id}>
            <th scope="row">{nameOfWay(lab, id)}</th>
            {columns.map((column, place) => (
              <td key={place}>{lab.number(column[row]?.amount ?? 0, 1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
