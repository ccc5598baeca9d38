// One molecule of the long list: its picture, the doses by group with their intervals, and what to do next.
import { ActionButton, Card } from '@offshoot/ui';
import { IconFlask, IconTarget } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLabWords, type LabWords } from '../lab-words.ts';
import { MoleculeName } from '../molecule/formula-text.tsx';
import type { EntryDose, ScreenEntry } from './screen-entry.ts';
import { betweenOf, doseText, factorOf, fidelityOf, nameOf, spanText } from './screen-words.ts';
import './screen-detail.css';

export interface ScreenDetailProps {
  entry: ScreenEntry | null;
  picture: (smiles: string) => ReactNode;
  onBench: (entry: ScreenEntry) => void;
  /** null while exact runs are on their way, or when it is exact already. */
  onConfirm: ((entry: ScreenEntry) => void) | null;
}

export function ScreenDetail({ entry, picture, onBench, onConfirm }: ScreenDetailProps) {
  const lab = useLabWords();
  const { words, say } = lab;
  if (entry === null) {
    return (
      <Card title={words('screen.list')} className="screen-detail">
        <p className="second">{words('screen.choose')}</p>
        <p className="second">{words('screen.factor.what')}</p>
      </Card>
    );
  }
  const lines: [string, EntryDose][] = [
    [words('screen.detail.stumble'), entry.ec50],
    ...entry.lc50.map(({ group, dose }): [string, EntryDose] => [
      words('screen.detail.dead', { group: say('group', group) }),
      dose,
    ]),
  ];
  return (
    <Card
      title={<MoleculeName name={nameOf(lab, entry)} />}
      aside={words('screen.row.line', { line: entry.line })}
      className="screen-detail"
    >
      <div className="screen-detail-picture" aria-hidden="true">
        {picture(entry.smiles)}
      </div>
      <p role="status">
        <b>{factorOf(lab, entry)}</b>, {[fidelityOf(lab, entry), betweenOf(lab, entry)].filter(Boolean).join(', ')}.
      </p>
      <Doses lines={lines} lab={lab} />
      <div className="screen-buttons">
        <ActionButton icon={<IconFlask size={18} aria-hidden="true" />} onPress={() => onBench(entry)}>
          {words('screen.bench')}
        </ActionButton>
        {entry.fidelity === 'estimated' && (
          <ActionButton
            icon={<IconTarget size={18} aria-hidden="true" />}
            disabled={onConfirm === null}
            onPress={() => onConfirm?.(entry)}
          >
            {words('screen.confirm.one')}
          </ActionButton>
        )}
      </div>
      <p className="second">{words('screen.factor.what')}</p>
    </Card>
  );
}

function Doses({ lines, lab }: { lines: readonly [string, EntryDose][]; lab: LabWords }) {
  const { words } = lab;
  return (
    <table className="screen-doses">
      <thead>
        <tr>
          <th scope="col">{words('screen.detail.group')}</th>
          <th scope="col">{words('screen.detail.half')}</th>
          <th scope="col">{words('screen.detail.interval')}</th>
          <th scope="col">{words('screen.detail.between')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, dose]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{doseText(lab, dose)}</td>
            <td>{dose.value === null ? '–' : spanText(lab, dose.interval)}</td>
            <td>{exactText(lab, dose)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the exact value lies: nothing is said of a half that neither reading reaches. */
function exactText(lab: LabWords, { value, between: [from, to] }: EntryDose): string {
  if (from !== to) return spanText(lab, [from, to]);
  return value === null ? '–' : lab.words('screen.detail.same');
}
