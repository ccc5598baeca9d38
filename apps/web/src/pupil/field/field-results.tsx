// What came of the ladder: each trial with what was said before, the counts, and between which values the truth probably lies.
import { openSeal, scorePrediction, type ScoredPrediction } from '@offshoot/inquiry';
import type { FieldGroup, FieldResult } from '@offshoot/labs/nicotine/model';
import { ForecastLines, useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, Card, Notice, RichText, useTranslator } from '@offshoot/ui';
import { rediscoveryStrings } from '../../../strings/rediscovery.ts';
import { resume } from './field-actions.ts';
import { fieldTrialsIn, trialsLeft, type FieldEntry } from './field-record.ts';
import type { FieldState } from './field-store.ts';
import { RediscoveryCard } from './rediscovery-card.tsx';
import type { BenchDesk } from '../bench-store.ts';

interface ResultsProps {
  desk: BenchDesk;
  field: FieldState;
  world: string;
  counted: number;
}

export function FieldResults({ desk, field, world, counted }: ResultsProps) {
  const { words } = useLabWords();
  const later = useTranslator(rediscoveryStrings);
  const trials = fieldTrialsIn(field.entries, world);
  const own = field.entries.filter((entry) => entry.world === world).reverse();
  const mock = own.find(({ rung }) => rung === 'mock');
  // The newest mock trial, and every field trial.
  const shown = own.filter((entry) => entry.rung === 'sealed' || entry === mock);
  // Only when nothing is left to try: the name of a known design would be a hint.
  const over = trialsLeft(field.entries, world, counted) === 0 && trials.some(({ result }) => result !== null);
  return (
    <div className="field-results">
      {shown.length === 0 && (
        <Card title={words('outcome.title')}>
          <EmptyBars />
          <p className="second">{words('field.result.empty')}</p>
        </Card>
      )}
      {shown.map((entry) => (
        <FieldEntryCard
          key={`${entry.rung} ${entry.firedAt} ${entry.subject}`}
          desk={desk}
          entry={entry}
          number={trials.indexOf(entry) + 1}
          running={field.running !== null}
        />
      ))}
      {over && <RediscoveryCard desk={desk} trials={trials} />}
      {!over && trials.length > 0 && <p className="second">{later('rediscovery.later')}</p>}
      {shown.length > 0 && <p className="second field-keeps">{words('field.keeps')}</p>}
    </div>
  );
}

interface EntryProps {
  desk: BenchDesk;
  entry: FieldEntry;
  number: number;
  running: boolean;
}

function FieldEntryCard({ desk, entry, number, running }: EntryProps) {
  const { words, dose } = useLabWords();
  const { rung, molecule, result, sealed } = entry;
  const title = words(`field.result.${rung}`, { molecule, dose: dose(entry.dose), number });
  const scored = result === null || sealed === null ? [] : scoreField(entry, result);
  return (
    <Card
      title={title}
      className={rung === 'sealed' ? 'field-card field-card-sealed' : 'field-card'}
      aside={
        scored.length > 0 && words('outcome.aside', { cameTrue: scored.filter(isTrue).length, count: scored.length })
      }
    >
      {result === null && !running && (
        <Notice tone="caution">
          <p>{words('field.failed')}</p>
          <ActionButton onPress={() => void resume(desk, entry)}>{words('field.resume')}</ActionButton>
        </Notice>
      )}
      {result === null && running && <p role="status">{words('field.running')}</p>}
      {result !== null && (
        <div className="field-outcome">
          <Counted result={result} />
          {scored.length > 0 && (
            <div className="field-said">
              <h3>{words('outcome.title')}</h3>
              <ForecastLines scored={scored} />
            </div>
          )}
        </div>
      )}
    </Card>
  );
}

function isTrue({ cameTrue }: ScoredPrediction): boolean {
  return cameTrue;
}

function scoreField({ sealed }: FieldEntry, result: FieldResult): readonly ScoredPrediction[] {
  const opened = sealed === null ? null : openSeal(sealed);
  if (sealed === null || opened?.ok !== true) return [];
  return opened.value.flatMap((prediction) => {
    const found = result.groups.find(({ group }) => group === prediction.about.group);
    return found === undefined ? [] : [scorePrediction(prediction, { hits: found.hit, n: found.n }, sealed.shot)];
  });
}

function Counted({ result }: { result: FieldResult }) {
  const { words, share } = useLabWords();
  const of = (group: string) => result.groups.find((each) => each.group === group) ?? { n: 0, hit: 0 };
  const [quirk, ordinary, bee] = [of('quirk'), of('ordinary'), of('bee')];
  return (
    <div className="field-counted">
      <p className="result-sentence">
        <RichText
          text={words('field.result.first', {
            share: share(quirk.hit / Math.max(1, quirk.n)),
            others: ordinary.hit,
            othersCount: ordinary.n,
            bees: bee.hit,
            beesCount: bee.n,
          })}
          strongClass="big-number"
        />
      </p>
      <p className="second">{words('field.result.list')}</p>
      <ul className="field-bars" aria-label={words('field.result.bars')}>
        {result.groups.map((group) => (
          <GroupBar key={group.group} counted={group} />
        ))}
      </ul>
    </div>
  );
}

/** The share that is hit, its interval as a whisker, and the same in words. */
function GroupBar({ counted }: { counted: FieldGroup }) {
  const { words, say, share } = useLabWords();
  const { group, n, hit, dead, interval } = counted;
  const [low, high] = interval;
  const percent = (value: number) => `${100 * value}%`;
  return (
    <li className={`field-bar field-bar-${group}`}>
      <p>
        {words('field.result.line', { group: say('group', group), n, hit, dead, low: share(low), high: share(high) })}
      </p>
      <div className="field-track" aria-hidden="true">
        <span className="field-share" style={{ width: percent(hit / Math.max(1, n)) }} />
        <span className="field-whisker" style={{ left: percent(low), width: percent(high - low) }} />
      </div>
    </li>
  );
}

/** A picture of bars to come. */
function EmptyBars() {
  return (
    <svg className="field-empty" viewBox="0 0 300 90" role="presentation" aria-hidden="true">
      <path d="M10 20H230M10 45H60M10 70H30" />
      <path d="M200 12v16M255 12v16M200 20h55M45 37v16M80 37v16M45 45h35" className="field-empty-thin" />
    </svg>
  );
}
