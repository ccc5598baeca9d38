// Theories rising and falling: after each new molecule, how far each is ahead of "always the average". The same numbers as a table.
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { useTranslator } from '@offshoot/ui';
import { theoryStrings } from '../../../strings/theories.ts';

export interface LeadLine {
  readonly id: string;
  readonly name: string;
  readonly lead: readonly number[];
}

const width = 640;
const height = 180;
const room = { left: 12, right: 170, top: 14, bottom: 14 };
const dashes = ['none', '8 5', '2 5', '12 4 2 4'];
const tones = ['leaf', 'berry', 'sky', 'amber'];
const nameGap = 16;

export function LeadChart({ lines }: { lines: readonly LeadLine[] }) {
  const words = useTranslator(theoryStrings);
  const lab = useLabWords();
  const longest = Math.max(0, ...lines.map(({ lead }) => lead.length));
  if (longest === 0) return <p className="second">{words('chart.waiting')}</p>;
  const extent = Math.max(0.05, ...lines.flatMap(({ lead }) => lead.map(Math.abs)));
  const x = (place: number) => room.left + (place / longest) * (width - room.left - room.right);
  const y = (lead: number) => room.top + ((extent - lead) / (2 * extent)) * (height - room.top - room.bottom);
  const shown = lines.filter(({ lead }) => lead.length > 0);
  const ends = spreadNames(shown.map(({ lead }) => y(lead.at(-1)!)));
  return (
    <figure className="theory-table">
      <svg className="lead-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line x1={room.left} x2={x(longest)} y1={y(0)} y2={y(0)} className="lead-zero" />
        <text x={x(longest) + 8} y={room.top} className="lead-note">
          {words('chart.better')}
        </text>
        {shown.map(({ id, name, lead }, place) => (
          <g key={id} className={`lead-${tones[place % tones.length]}`}>
            <polyline
              points={[0, ...lead].map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
              strokeDasharray={dashes[place % dashes.length]}
            />
            <text x={x(lead.length) + 8} y={ends[place]}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <table>
        <caption className="second">{words('chart.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('chart.theory')}</th>
            <th scope="col">{words('chart.molecules')}</th>
            <th scope="col">{words('chart.lead')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, lead }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{lead.length}</td>
              <td>{lab.number(lead.at(-1) ?? 0, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** Heights of the names, apart from each other. */
function spreadNames(wanted: readonly number[]): number[] {
  const placed: number[] = [];
  return wanted.map((height) => {
    let at = height;
    while (placed.some((other) => Math.abs(other - at) < nameGap)) at += nameGap;
    placed.push(at);
    return at;
  });
}
