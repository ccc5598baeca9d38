// The test card: what a dose is, how many doses, the one big button; while a try runs, what is computed, how far
// it is and a way to stop.
import { ActionButton, Card, Notice, ProgressLine, SegmentedChoice } from '@offshoot/ui';
import type { Problem } from '@offshoot/quantities';
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { useId } from 'react';
import { useLabWords } from './lab-words.ts';
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
}

export type DoseCount = 12 | 6 | 3;

export function ShotCard(props: ShotCardProps) {
  const { progress, fireable, tested, failure, onFire, onAgain, onStop } = props;
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
          <ActionButton look="fire" onPress={onFire} disabled={!fireable} describedBy={blockedId}>
            {words('shot.fire')}
          </ActionButton>
          <p id={blockedId} className="second shot-hint">
            {!fireable && words('shot.blocked')}
          </p>
          {tested && fireable && (
            <ActionButton look="quiet" icon={<IconRefresh size={18} aria-hidden="true" />} onPress={onAgain}>
              {words('shot.again')}
            </ActionButton>
          )}
        </>
      ) : (
        <RunningShot progress={progress} onStop={onStop} />
      )}
    </Card>
  );
}

function DoseChoice({ doseCount, ownDoses, onDoseCount, progress }: ShotCardProps) {
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
      disabled={progress !== null}
      onChoose={(id) => {
        if (id !== 'own') onDoseCount(Number(id) as DoseCount);
      }}
    />
  );
}

function RunningShot({ progress, onStop }: { progress: ShotProgress; onStop: () => void }) {
  const { words, dose, share } = useLabWords();
  const done = progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <div className="shot-running">
      <ProgressLine
        label={progress.dose === null ? words('shot.starting') : words('shot.progress', { dose: dose(progress.dose) })}
        share={done}
        shareText={share(done)}
      />
      <ActionButton icon={<IconPlayerStop size={18} aria-hidden="true" />} onPress={onStop}>
        {words('shot.stop')}
      </ActionButton>
    </div>
  );
}
