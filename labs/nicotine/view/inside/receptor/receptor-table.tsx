// The shares at the docking site as a table: the rows of the bars with their numbers.
import type { ShareBar } from '@offshoot/ui';

export function ReceptorTable({ bars, title }: { bars: readonly ShareBar[]; title: string }) {
  return (
    <table className="region-table inside-table">
      <caption>{title}</caption>
      <tbody>
        {bars.map(({ id, name, more, text }) => (
          <tr key={id}>
            <th scope="row">{more === undefined || more === '' ? name : `${name} (${more})`}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
