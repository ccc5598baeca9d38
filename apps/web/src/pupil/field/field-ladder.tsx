// The three rungs: free bench, mock trial, field trial. A rung opens when the one below it was climbed with the same molecule.
import { doseLadder } from '@offshoot/experiment';
import type { Prediction } from '@offshoot/inquiry';
import type { Level } from '@offshoot/labs/nicotine/inquiry';
import { PredictionForm, useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, Card, Notice, SideSheet } from '@offshoot/ui';
import { IconCircleCheck, IconFlask, IconLock, IconShieldLock, IconUsersGroup } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { nearestDose, type BenchDesk, type BenchState } from '../bench-store.ts';
import { climb, type FieldOrder } from './field-actions.ts';
import { findEntry, trialsLeft } from './field-record.ts';
import type { FieldState } from './field-store.ts';

interface LadderProps {
  desk: BenchDesk;
  state: BenchState;
  field: FieldState;
  level: Level;
}

/** Populations of the two upper rungs, by group (model/groups.ts; the trial itself counts them anew). */
const fieldCounts = { quirk: 65, ordinary: 65, bee: 10 };
const iconSize = 22;

export function FieldLadder({ desk, state, field, level }: LadderProps) {
  const { words } = useLabWords();
  const [predicting, setPredicting] = useState(false);
  const climber = useClimber(state, field, level);
  const { order, tested, mocked, done } = climber;
  const busy = field.running !== null || !field.loaded || state.progress !== null;
  const start = (rung: FieldOrder['rung'], predictions: readonly Prediction[]) => {
    setPredicting(false);
    if (order !== null) void climb(desk, { ...order, rung, predictions });
  };
  return (
    <Card title={words('field.ladder')} className="field-ladder">
      <ol>
        <Rung icon={<IconFlask size={iconSize} aria-hidden />} name="bench" climbed={tested}>
          <p className="second">{words(tested ? 'field.rung.bench.done' : 'field.rung.bench.todo')}</p>
        </Rung>
        <Rung icon={<IconUsersGroup size={iconSize} aria-hidden />} name="mock" climbed={mocked}>
          {mocked && <p className="second">{words('field.rung.mock.done')}</p>}
          {tested && !mocked && (
            <ActionButton disabled={busy} onPress={() => start('mock', [])}>
              {words('field.rung.mock.go')}
            </ActionButton>
          )}
        </Rung>
        <Rung icon={<IconShieldLock size={iconSize} aria-hidden />} name="sealed" climbed={done}>
          <SealedRung climber={climber} count={level.countedShots} busy={busy} onGo={() => setPredicting(true)} />
        </Rung>
      </ol>
      <div role="status">
        {field.running !== null && <p className="second">{words('field.running')}</p>}
        {!field.kept && <Notice tone="caution">{words('field.unkept')}</Notice>}
      </div>
      {predicting && order !== null && (
        <SideSheet
          title={words('field.predict.title')}
          closeName={words('inquiry.close')}
          open
          onClose={() => setPredicting(false)}
        >
          <PredictionForm
            molecule={order.molecule}
            dose={order.dose}
            counts={fieldCounts}
            confidence={level.predictionConfidence}
            onKeep={null}
            onFire={(predictions) => start('sealed', predictions)}
            onDrop={null}
          />
        </SideSheet>
      )}
    </Card>
  );
}

interface SealedRungProps {
  climber: ReturnType<typeof useClimber>;
  count: number;
  busy: boolean;
  onGo: () => void;
}

/** How many are left, and the way into the field, or why it is closed. */
function SealedRung({ climber, count, busy, onGo }: SealedRungProps) {
  const { words } = useLabWords();
  const { mocked, done, left } = climber;
  return (
    <>
      <Shots left={left} count={count} />
      {done && <p className="second">{words('field.rung.sealed.done')}</p>}
      {!done && left === 0 && <p className="second">{words('field.spent')}</p>}
      {!done && left > 0 && !mocked && (
        <p className="second field-locked">
          <IconLock size={16} aria-hidden /> {words('field.rung.mock.todo')}
        </p>
      )}
      {!done && left > 0 && mocked && (
        <ActionButton look="fire" disabled={busy} onPress={onGo}>
          {words('field.rung.sealed.go')}
        </ActionButton>
      )}
    </>
  );
}

/** Where the bench's molecule stands on the ladder at the marked dose. */
function useClimber(state: BenchState, field: FieldState, level: Level) {
  const { say } = useLabWords();
  const { study, world, tries } = state;
  const doses = doseLadder();
  const dose = doses[nearestDose(doses, state.shownDose)]!;
  const left = trialsLeft(field.entries, world, level.countedShots);
  if (study?.fireable !== true || state.moleculeProblem !== null)
    return { order: null, tested: false, mocked: false, done: false, left };
  const subject = study.molecule.smiles;
  const molecule = say('known', study.judgement.name ?? '', {}, study.formula);
  const where = { world, subject, dose };
  return {
    order: { subject, molecule, dose },
    tested: tries.some(({ design, status }) => {
      return status === 'done' && design.subject === subject && design.world === world;
    }),
    mocked: findEntry(field.entries, { ...where, rung: 'mock' })?.result != null,
    done: findEntry(field.entries, { ...where, rung: 'sealed' }) !== null,
    left,
  };
}

interface RungProps {
  icon: ReactNode;
  name: 'bench' | 'mock' | 'sealed';
  climbed: boolean;
  children: ReactNode;
}

function Rung({ icon, name, climbed, children }: RungProps) {
  const { words } = useLabWords();
  const id = useId();
  return (
    <li className={climbed ? 'field-rung field-climbed' : 'field-rung'} aria-labelledby={id}>
      <span className="field-mark">{climbed ? <IconCircleCheck size={iconSize} aria-hidden /> : icon}</span>
      <div className="field-rung-text">
        <h3 id={id}>{words(`field.rung.${name}`)}</h3>
        <p>{words(`field.rung.${name}.about`)}</p>
        {children}
      </div>
    </li>
  );
}

/** One mark a counted trial: full while it is left. */
function Shots({ left, count }: { left: number; count: number }) {
  const { words } = useLabWords();
  return (
    <p className="field-shots" role="img" aria-label={words('field.left.spoken', { left, count })}>
      {Array.from({ length: Math.min(count, MOST_MARKS) }, (_, place) => (
        <span key={place} className={place < left ? 'field-shot' : 'field-shot field-shot-spent'} aria-hidden="true" />
      ))}
      <span aria-hidden="true">{words('field.left', { left, count })}</span>
    </p>
  );
}

/** More marks than this are no picture any more; the number beside says it. */
const MOST_MARKS = 12;
