// Many molecules at once: a field to paste a list into. It is read while the pupil writes; each line that can't be
// tested is named by its number with the reason, the others go into the queue.
import { ActionButton, Notice, ProgressLine, SegmentedChoice } from '@offshoot/ui';
import { IconClipboardList } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { FaultyLine, ListedMolecule, ListReading } from '../../model/index.ts';
import { useLabWords } from '../lab-words.ts';
import type { DoseCount } from '../shot/shot-card.tsx';
import './list-dialog.css';

export interface ListDialogProps {
  doseCount: DoseCount;
  onDoseCount: (count: DoseCount) => void;
  /** Reads a list; null when a later reading has overtaken this one. */
  readList: (text: string, onProgress: (share: number) => void) => Promise<ListReading | null>;
  onTest: (molecules: readonly ListedMolecule[]) => void;
}

const readingPauseMs = 250;
/** More bad lines than these are counted, not shown. */
const mostFaults = 60;
/** Of a bad line so many letters are shown. */
const longestQuote = 40;

export function ListDialog(props: ListDialogProps) {
  const { words } = useLabWords();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <ActionButton
        look="quiet"
        icon={<IconClipboardList size={18} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {words('list.open')}
      </ActionButton>
      <ModalOverlay className="list-ground" isDismissable>
        <Modal className="list-modal">
          <Dialog className="list-dialog">
            <ListForm {...props} onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function ListForm(props: ListDialogProps & { onClose: () => void }) {
  const { doseCount, onDoseCount, onTest, onClose } = props;
  const { words } = useLabWords();
  const [text, setText] = useState('');
  const { reading, share } = useReading(text, props.readList);
  const hintId = useId();
  const fieldId = useId();
  const molecules = reading?.molecules ?? [];
  return (
    <>
      <Heading slot="title">{words('list.title')}</Heading>
      <label htmlFor={fieldId} className="list-label">
        {words('list.field')}
      </label>
      <p id={hintId} className="second">
        {words('list.hint')}
      </p>
      <textarea
        id={fieldId}
        className="list-field"
        aria-describedby={hintId}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        placeholder={words('list.example')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {share !== null && <ProgressLine label={words('list.reading')} share={share} shareText={''} />}
      {reading !== null && text.trim() !== '' && <Faults faults={reading.faults} />}
      <SegmentedChoice
        label={words('list.doses')}
        labelShown
        choices={[
          { id: '3', text: words('list.doses.three') },
          { id: '6', text: words('shot.doses.six') },
          { id: '12', text: words('shot.doses.twelve') },
        ]}
        chosen={String(doseCount)}
        onChoose={(id) => onDoseCount(Number(id) as DoseCount)}
      />
      <div className="list-foot">
        <ActionButton onPress={onClose}>{words('list.cancel')}</ActionButton>
        <ActionButton
          look="fire"
          disabled={molecules.length === 0 || share !== null}
          onPress={() => {
            onTest(molecules);
            onClose();
          }}
        >
          {words('list.test', { count: molecules.length })}
        </ActionButton>
      </div>
    </>
  );
}

/** What is read of the text so far; `share` while it is being read. */
function useReading(text: string, readList: ListDialogProps['readList']) {
  const [reading, setReading] = useState<ListReading | null>(null);
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    const pause = setTimeout(() => {
      setShare(0);
      void readList(text, setShare).then((read) => {
        if (read === null) return;
        setReading(read);
        setShare(null);
      });
    }, readingPauseMs);
    return () => clearTimeout(pause);
    // `readList` is a new function at each drawing of the bench; only the text asks for a reading.
  }, [text]);
  return { reading, share };
}

function Faults({ faults }: { faults: readonly FaultyLine[] }) {
  const { words, say } = useLabWords();
  if (faults.length === 0) {
    return (
      <Notice tone="good" live>
        {words('list.fine')}
      </Notice>
    );
  }
  const reasonOf = ({ problem, finding }: FaultyLine) =>
    problem === null ? say('finding', finding?.rule ?? '', finding?.data) : say('problem', problem.code, problem.data);
  return (
    <Notice tone="caution" live>
      <p>
        <b>{words('list.faults', { count: faults.length })}</b>
      </p>
      <ol className="list-faults" tabIndex={0} aria-label={words('list.faults', { count: faults.length })}>
        {faults.slice(0, mostFaults).map((fault) => (
          <li key={fault.line}>
            <b>{words('list.line', { line: fault.line })}</b> <code>{fault.text.slice(0, longestQuote)}</code>{' '}
            {reasonOf(fault)}
          </li>
        ))}
        {faults.length > mostFaults && <li>{words('list.more', { count: faults.length - mostFaults })}</li>}
      </ol>
    </Notice>
  );
}
