// The queue on the test card: how many molecules wait and how long it takes, the whole list on demand, going on after
// a stop or a reload.
import { ActionButton } from '@offshoot/ui';
import { IconList, IconPlayerPlay, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLabWords } from '../lab-words.ts';
import './list-dialog.css';

export interface QueueEntry {
  id: number;
  /** English name of a known molecule, the pupil's own name, or a formula. */
  molecule: string;
  doses: number;
}

export interface QueueLineProps {
  /** Those that wait, without the one that runs. */
  waiting: readonly QueueEntry[];
  /** Seconds until all are done; null while that is not known. */
  secondsLeft: number | null;
  /** Stopped or come back after a reload. */
  paused: boolean;
  onGoOn: () => void;
  onRemove: (id: number) => void;
  onClear: () => void;
}

/** More than these are counted, not shown. */
const mostShown = 100;
const secondsInMinute = 60;

export function QueueLine(props: QueueLineProps) {
  const { waiting, paused, onGoOn } = props;
  const { words } = useLabWords();
  const left = useTimeLeft(props.secondsLeft);
  if (waiting.length === 0) return null;
  return (
    <div className="queue-line">
      <p role="status">
        {paused ? words('queue.ask', { count: waiting.length }) : words('queue.waiting', { count: waiting.length })}{' '}
        {left}
      </p>
      {paused && (
        <ActionButton icon={<IconPlayerPlay size={18} aria-hidden="true" />} onPress={onGoOn}>
          {words('queue.goOn')}
        </ActionButton>
      )}
      <QueueDialog {...props} />
    </div>
  );
}

function useTimeLeft(seconds: number | null): string {
  const { words } = useLabWords();
  if (seconds === null) return '';
  if (seconds < secondsInMinute) return words('queue.left.seconds', { count: Math.max(1, Math.round(seconds)) });
  return words('queue.left.minutes', { count: Math.round(seconds / secondsInMinute) });
}

function QueueDialog({ waiting, onRemove, onClear }: QueueLineProps) {
  const { words, say } = useLabWords();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <ActionButton look="quiet" icon={<IconList size={18} aria-hidden="true" />} onPress={() => setOpen(true)}>
        {words('queue.show')}
      </ActionButton>
      <ModalOverlay className="list-ground" isDismissable>
        <Modal className="list-modal">
          <Dialog className="list-dialog">
            <Heading slot="title">{words('queue.title', { count: waiting.length })}</Heading>
            <ol className="queue-list">
              {waiting.slice(0, mostShown).map(({ id, molecule, doses }) => {
                const name = say('known', molecule, {}, molecule);
                return (
                  <li key={id}>
                    <span>
                      {name} <span className="second">{words('queue.doses', { count: doses })}</span>
                    </span>
                    <ActionButton
                      look="quiet"
                      icon={<IconX size={18} aria-hidden="true" />}
                      spokenName={words('queue.remove.name', { name })}
                      onPress={() => onRemove(id)}
                    >
                      {words('queue.remove')}
                    </ActionButton>
                  </li>
                );
              })}
              {waiting.length > mostShown && <li>{words('queue.more', { count: waiting.length - mostShown })}</li>}
            </ol>
            <div className="list-foot">
              <ActionButton onPress={() => setOpen(false)}>{words('queue.close')}</ActionButton>
              <ActionButton icon={<IconTrash size={18} aria-hidden="true" />} onPress={onClear}>
                {words('queue.clear')}
              </ActionButton>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
