// The test card: what a dose is, how many doses, the one big button; while a try runs, what is computed, how far
// it is and a way to stop.
import { ActionButton, Card, Notice, ProgressLine, SegmentedChoice } from '@offshoot/ui';
import type { Problem } from '@offshoot/quantities';
import { IconDice5, IconPlayerStop, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useLabWords } from '../lab-words.ts';
import './shot-card.css';

export interface ShotProgress {
  /** Trials done and planned. */
  done: number;
  total: number;
  /** Dose that is computed just now, nicotine units; null before the first. */
  dose: number | null;
}

export interface ShotCardProps {
  /** How many doses; null where the link brought a list of its own. */
  doseCount: DoseCount | null;
  ownDoses: number;
  onDoseCount: (count: DoseCount) => void;
  /** null when nothing runs. */
  progress: ShotProgress | null;
  /** May this molecule be tested? */
  fireable: boolean;
  /** Was this very molecule tested already, so that other animals may answer again? */
  tested: boolean;
  /** Why the last try broke off, if it did. */
  failure: Problem | null;
  onFire: () => void;
  onAgain: () => void;
  onStop: () => void;
  /** May offshoots of this molecule be drawn by chance? */
  surprisable: boolean;
  onSurprise: () => void;
  /** The button that opens the dialog for a list, and what waits. */
  list: ReactNode;
  queue: ReactNode;
}

export type DoseCount = 12 | 6 | 3;

export function ShotCard(props: ShotCardProps) {
  const { progress, fireable, tested, failure, onFire, onAgain } = props;
  const { words, say } = useLabWords();
  const blockedId = useId();
  return (
    <Card title={words('shot.doses')} aside={<DoseChoice {...props} />} className="shot-card">
      <p className="second">{words('shot.dose.explained')}</p>
      {failure !== null && (
        <Notice tone="wrong" live>
          {say('problem', failure.code, failure.data, words('shot.failed'))}
        </Notice>
      )}
      {progress === null ? (
        <>
          <div className="shot-row">
            <ActionButton look="fire" onPress={onFire} disabled={!fireable} describedBy={blockedId}>
              {words('shot.fire')}
            </ActionButton>
            {tested && fireable && (
              <ActionButton
                icon={<IconRefresh size={18} aria-hidden="true" />}
                spokenName={words('shot.again.name')}
                onPress={onAgain}
              >
                {words('shot.again')}
              </ActionButton>
            )}
          </div>
          <p id={blockedId} className="second shot-hint">
            {!fireable && words('shot.blocked')}
          </p>
        </>
      ) : (
        <RunningShot {...props} progress={progress} />
      )}
      <div className="shot-more">
        {props.list}
        <ActionButton
          look="quiet"
          icon={<IconDice5 size={18} aria-hidden="true" />}
          spokenName={words('surprise.name')}
          disabled={!props.surprisable}
          onPress={props.onSurprise}
        >
          {words('surprise.button')}
        </ActionButton>
      </div>
      {props.queue}
    </Card>
  );
}

function DoseChoice({ doseCount, ownDoses, onDoseCount }: ShotCardProps) {
  const { words } = useLabWords();
  const choices = [
    { id: '12', text: words('shot.doses.twelve') },
    { id: '6', text: words('shot.doses.six') },
    { id: '3', text: words('shot.doses.three') },
  ];
  if (doseCount === null) choices.push({ id: 'own', text: words('shot.doses.own', { count: ownDoses }) });
  return (
    <SegmentedChoice
      label={words('shot.doses')}
      choices={choices}
      chosen={doseCount === null ? 'own' : String(doseCount)}
      onChoose={(id) => {
        if (id !== 'own') onDoseCount(Number(id) as DoseCount);
      }}
    />
  );
}

function RunningShot({ progress, fireable, onFire, onStop }: ShotCardProps & { progress: ShotProgress }) {
  const { words, dose, share } = useLabWords();
  const done = progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <div className="shot-running">
      <ProgressLine
        label={progress.dose === null ? words('shot.starting') : words('shot.progress', { dose: dose(progress.dose) })}
        share={done}
        shareText={share(done)}
      />
      <div className="shot-row">
        <ActionButton icon={<IconPlayerStop size={18} aria-hidden="true" />} onPress={onStop}>
          {words('shot.stop')}
        </ActionButton>
        <ActionButton icon={<IconPlus size={18} aria-hidden="true" />} disabled={!fireable} onPress={onFire}>
          {words('queue.add')}
        </ActionButton>
      </div>
    </div>
  );
}
