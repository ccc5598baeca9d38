// The results of a long list: sorted anew by what one looks for, only rows in sight drawn; bad lines with their reasons.
import { ActionButton, ChoiceMenu, LongList, Notice } from '@offshoot/ui';
import { IconCircleCheck, IconDownload, IconWaveSine } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FaultRow } from '../../model/index.ts';
import { useLabWords, type LabWords } from '../lab-words.ts';
import { MoleculeName } from '../molecule/formula-text.tsx';
import { entryOrders, isCandidate, isHit, type EntryOrder, type ScreenEntry } from './screen-entry.ts';
import { betweenOf, factorOf, fidelityOf, nameOf } from './screen-words.ts';
import './screen-list.css';

export interface ScreenListProps {
  /** Sorted already. */
  entries: readonly ScreenEntry[];
  order: EntryOrder;
  onOrder: (order: EntryOrder) => void;
  /** Line of the chosen entry. */
  chosen: number | null;
  onChoose: (line: number) => void;
  onOpen: (entry: ScreenEntry) => void;
  onSave: () => void;
  onSaveParquet: () => void;
  picture: (smiles: string) => ReactNode;
}

const ROW_HEIGHT = 68;

export function ScreenList({ entries, order, onOrder, chosen, onChoose, onOpen, picture, ...save }: ScreenListProps) {
  const lab = useLabWords();
  const { words } = lab;
  const place = entries.findIndex(({ line }) => line === chosen);
  return (
    <div className="screen-list">
      <div className="screen-list-head">
        <ChoiceMenu
          label={words('screen.sort')}
          labelShown
          choices={entryOrders.map((id) => ({ id, text: words(`screen.sort.${id}`) }))}
          chosen={order}
          onChoose={(id) => onOrder(id as EntryOrder)}
        />
        <span className="screen-list-saves">
          <ActionButton look="quiet" icon={<IconDownload size={18} aria-hidden="true" />} onPress={save.onSave}>
            {words('screen.csv')}
          </ActionButton>
          <ActionButton look="quiet" icon={<IconDownload size={18} aria-hidden="true" />} onPress={save.onSaveParquet}>
            Parquet
          </ActionButton>
        </span>
      </div>
      <LongList
        label={words('screen.list')}
        count={entries.length}
        rowHeight={ROW_HEIGHT}
        row={(index) => <Row entry={entries[index]!} lab={lab} picture={picture} />}
        chosen={place < 0 ? null : place}
        onChoose={(index) => onChoose(entries[index]!.line)}
        onOpen={(index) => onOpen(entries[index]!)}
      />
    </div>
  );
}

function Row({ entry, lab, picture }: { entry: ScreenEntry; lab: LabWords; picture: (smiles: string) => ReactNode }) {
  const { words } = lab;
  const hit = isHit(entry);
  return (
    <div className="screen-row">
      <span className="screen-row-picture" aria-hidden="true">
        {picture(entry.smiles)}
      </span>
      <span className="screen-row-name">
        <b>
          <MoleculeName name={nameOf(lab, entry)} />
        </b>
        <span className="second">{words('screen.row.line', { line: entry.line })}</span>
      </span>
      <span className="screen-row-factor">
        <b>{factorOf(lab, entry)}</b>
        <span className="second">{betweenOf(lab, entry)}</span>
      </span>
      <span className={`screen-row-kind ${entry.fidelity}`}>
        {entry.fidelity === 'exact' ? <IconCircleCheck size={18} /> : <IconWaveSine size={18} />}
        <span>
          {isCandidate(entry) && <b>{words(hit ? 'screen.hit' : 'screen.candidate')} </b>}
          <span>{fidelityOf(lab, entry)}</span>
        </span>
      </span>
    </div>
  );
}

/** More bad lines than these are counted, not shown. */
const MOST_FAULTS = 200;
const LONGEST_QUOTE = 40;

export function reasonOfFault({ say }: LabWords, { problem, finding }: FaultRow): string {
  return problem === null
    ? say('finding', finding?.rule ?? '', finding?.data)
    : say('problem', problem.code, problem.data);
}

export function ScreenFaults({ faults }: { faults: readonly FaultRow[] }) {
  const lab = useLabWords();
  const { words } = lab;
  if (faults.length === 0) return null;
  const title = words('screen.faults', { count: faults.length });
  return (
    <Notice tone="caution">
      <details className="screen-faults">
        <summary>{title}</summary>
        <ol tabIndex={0} aria-label={title}>
          {faults.slice(0, MOST_FAULTS).map((fault) => (
            <li key={fault.line}>
              <b>{words('list.line', { line: fault.line })}</b> <code>{fault.text.slice(0, LONGEST_QUOTE)}</code>{' '}
              {reasonOfFault(lab, fault)}
            </li>
          ))}
          {faults.length > MOST_FAULTS && <li>{words('list.more', { count: faults.length - MOST_FAULTS })}</li>}
        </ol>
      </details>
    </Notice>
  );
}
