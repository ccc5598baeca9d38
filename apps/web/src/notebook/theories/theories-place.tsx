// Theories compete: posted ones with their course against "always the average", a chart of who leads, and the builder of new ones.
import type { TheoryCourse } from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, Card, useTranslator } from '@offshoot/ui';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { theoryStrings } from '../../../strings/theories.ts';
import type { Book } from '../book/book.ts';
import { changeFields } from '../book/card-actions.ts';
import { useSubjects } from '../cards/use-subjects.ts';
import { useToldGroups } from '../compare/told-groups.ts';
import { listNotedShots } from '../compare/use-noted-shots.ts';
import { noticeRevision, noticeScores } from '../noticing/notice-thinking.ts';
import { BotRival } from './bot-rival.tsx';
import { LeadChart } from './lead-chart.tsx';
import { listFired, scoreNoted } from './score-noted.ts';
import { listTheories, sameQuestion } from './list-theories.ts';
import type { NotedTheory } from './theory-data.ts';
import { TheoryBuilder } from './theory-builder.tsx';
import { useModelWords } from './use-model-words.ts';

export function TheoriesPlace({ book }: { book: Book }) {
  const words = useTranslator(theoryStrings);
  const notebook = useStore(book.store, (state) => state.desk.notebook);
  const shots = useMemo(() => listNotedShots(notebook), [notebook]);
  const theories = useMemo(() => listTheories(notebook), [notebook]);
  const [parent, setParent] = useState<NotedTheory | null>(null);
  const subjectOf = useSubjects(book, [...new Set(shots.map(({ design }) => design.subject))]);
  const descriptorsOf = (subject: string) => subjectOf(subject)?.descriptors ?? null;
  const questions = theories.filter(
    (theory, place) => theories.findIndex((each) => sameQuestion(each.about, theory.about)) === place,
  );
  return (
    <div className="inquiry-place">
      {theories.length === 0 && (
        <Card title={words('theories.title')}>
          <p>{words('theories.empty')}</p>
        </Card>
      )}
      {questions.map(({ card, about }) => {
        const rivals = theories.filter((theory) => sameQuestion(theory.about, about));
        const fired = listFired(shots, about, descriptorsOf);
        const courses = scoreNoted(rivals, fired);
        return (
          <Contest key={card.id} book={book} about={about} rivals={rivals} courses={courses} onBranch={setParent}>
            <BotRival book={book} about={about} rivals={rivals} fired={fired.fired} />
          </Contest>
        );
      })}
      <TheoryBuilder
        key={parent?.card.id ?? 'new'}
        book={book}
        shots={shots}
        descriptorsOf={descriptorsOf}
        parent={parent}
        onDone={() => setParent(null)}
      />
    </div>
  );
}

interface ContestProps {
  book: Book;
  about: NotedTheory['about'];
  rivals: readonly NotedTheory[];
  courses: readonly TheoryCourse[];
  onBranch: (theory: NotedTheory) => void;
  /** What stands below the theories. */
  children?: ReactNode;
}

/** All theories about one question. */
function Contest({ book, about, rivals, courses, onBranch, children }: ContestProps) {
  const words = useTranslator(theoryStrings);
  const lab = useLabWords();
  const { say, isTold } = useToldGroups();
  useEffect(() => noticeScores(courses));
  const lines = rivals.map((theory, place) => ({
    id: theory.card.id,
    name: words('theory.version', { name: theory.card.title, version: theory.version }),
    lead: courses[place]?.lead ?? [],
  }));
  return (
    <Card
      title={words('contest.title', {
        group: say(about.group),
        dose: lab.dose(about.dose),
        effect: words(`effect.${about.effect}`),
      })}
    >
      {isTold(about.group) ? <LeadChart lines={lines} /> : <p className="second">{words('contest.hidden')}</p>}
      {rivals.map((theory, place) => (
        <TheoryEntry
          key={theory.card.id}
          book={book}
          theory={theory}
          rivals={rivals}
          course={isTold(about.group) ? courses[place]! : null}
          onBranch={onBranch}
        />
      ))}
      {children}
    </Card>
  );
}

interface TheoryEntryProps extends Pick<ContestProps, 'book' | 'rivals' | 'onBranch'> {
  theory: NotedTheory;
  /** null where the level does not name the group. */
  course: TheoryCourse | null;
}

function TheoryEntry({ book, theory, rivals, course, onBranch }: TheoryEntryProps) {
  const words = useTranslator(theoryStrings);
  const lab = useLabWords();
  const sayModel = useModelWords();
  const { card, version, parent, retiredPlace, obituary } = theory;
  const from = rivals.find((each) => each.card.id === parent);
  const last = course?.scores.at(-1);
  const lead = course?.lead.at(-1) ?? 0;
  return (
    <section className="theory" aria-label={card.title}>
      <h3>
        {words('theory.version', { name: card.title, version })} <span className="second">{card.names.join(', ')}</span>
      </h3>
      <p>{sayModel(theory.model)}</p>
      {from !== undefined && (
        <p className="second">{words('theory.from', { name: from.card.title, version: from.version })}</p>
      )}
      <p>
        {last === undefined
          ? words(course === null ? 'theory.rests' : 'theory.waiting')
          : words(lead > 0 ? 'theory.ahead' : 'theory.behind', {
              count: course?.scores.length ?? 0,
              predicted: lab.share(last.predicted),
              observed: lab.share(last.observed.hits / last.observed.n),
              baseline: lab.share(last.baseline),
              points: lab.number(Math.abs(lead), 2),
            })}
      </p>
      {retiredPlace === null ? (
        <Retire book={book} theory={theory} onBranch={onBranch} />
      ) : (
        <p className="theory-obituary">{words('theory.retired', { obituary: obituary === '' ? '–' : obituary })}</p>
      )}
    </section>
  );
}

/** The next version, offspring, or the end with an obituary. */
function Retire({ book, theory, onBranch }: Pick<TheoryEntryProps, 'book' | 'theory' | 'onBranch'>) {
  const words = useTranslator(theoryStrings);
  const [obituary, setObituary] = useState<string | null>(null);
  const { card } = theory;
  if (obituary === null) {
    return (
      <div className="new-card-buttons">
        <ActionButton
          spokenName={words('theory.improve.spoken', { name: card.title })}
          onPress={() => onBranch(theory)}
        >
          {words('theory.improve')}
        </ActionButton>
        <ActionButton
          look="quiet"
          spokenName={words('theory.retire.spoken', { name: card.title })}
          onPress={() => setObituary('')}
        >
          {words('theory.retire')}
        </ActionButton>
      </div>
    );
  }
  return (
    <div className="new-card-buttons">
      <input
        className="text-line"
        aria-label={words('theory.obituary')}
        placeholder={words('theory.obituary')}
        value={obituary}
        onChange={(event) => setObituary(event.target.value)}
      />
      <ActionButton
        onPress={() => {
          changeFields(book, [{ card: card.id, field: 'obituary', value: obituary.trim() }]);
          noticeRevision(card.id, card.title, null);
        }}
      >
        {words('theory.retire')}
      </ActionButton>
    </div>
  );
}
