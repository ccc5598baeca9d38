// "Lernstand": two short tasks before and two after, by doing; the pupil's own file; and, for a class that wants to, the comparison of
// two orders of a lesson. All of it is optional.
import { writeLearningRecord } from '@offshoot/inquiry';
import { ActionButton, Card, useTranslator } from '@offshoot/ui';
import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { learningStrings } from '../../../strings/learning.ts';
import type { Book } from '../book/book.ts';
import { download } from '../file/download.ts';
import { ArmsResult } from './arms-result.tsx';
import {
  answerTask,
  endHalf,
  halfOn,
  learningStore,
  plannedMinutes,
  recallLearning,
  recordOf,
  startAnew,
  startLearning,
  taskOn,
} from './learning-store.ts';
import { TaskBench } from './task-bench.tsx';
import './learning-place.css';

export function LearningPlace({ book }: { book: Book }) {
  const state = useStore(learningStore);
  useEffect(() => void recallLearning(), []);
  const task = taskOn(state);
  return (
    <div className="inquiry-place learning-place">
      {state.step === 'start' && <Start />}
      {task !== null && <TaskBench key={task.id} task={task} onDone={answerTask} />}
      <Half book={book} />
      {state.step === 'done' && <Done />}
      {state.step === 'start' && <ArmsResult />}
    </div>
  );
}

const mostSeats = 99;

function Start() {
  const words = useTranslator(learningStrings);
  const [classWord, setClassWord] = useState('');
  const [seat, setSeat] = useState('');
  const ids = { word: useId(), seat: useId() };
  const number = Number(seat);
  const isSeat = Number.isInteger(number) && number >= 1 && number <= mostSeats;
  return (
    <Card title={words('start.title')}>
      <p>{words('start.what')}</p>
      <p className="second">{words('start.private')}</p>
      <ActionButton onPress={() => startLearning('', null)}>{words('start.alone')}</ActionButton>
      <details className="claim-form">
        <summary>{words('start.class')}</summary>
        <p className="second">{words('start.halves')}</p>
        <label htmlFor={ids.word}>{words('start.word')}</label>
        <input
          id={ids.word}
          className="text-line"
          value={classWord}
          maxLength={30}
          onChange={(event) => setClassWord(event.target.value)}
        />
        <label htmlFor={ids.seat}>{words('start.seat')}</label>
        <input
          id={ids.seat}
          className="text-line"
          inputMode="numeric"
          value={seat}
          maxLength={2}
          onChange={(event) => setSeat(event.target.value)}
        />
        <ActionButton disabled={classWord.trim() === '' || !isSeat} onPress={() => startLearning(classWord, number)}>
          {words('start.together')}
        </ActionButton>
      </details>
    </Card>
  );
}

/** Between the tasks: the lesson, in the order that was drawn. */
function Half({ book }: { book: Book }) {
  const words = useTranslator(learningStrings);
  const state = useStore(learningStore);
  const half = halfOn(state);
  if (half === null) return null;
  return (
    <Card title={words(`half.${half}`)}>
      <p>{words(`half.${half}.what`, { minutes: plannedMinutes[half] })}</p>
      {half === 'reading' && <p className="second">{words('half.reading.where')}</p>}
      <ActionButton disabled={book.bench.store.getState().progress !== null} onPress={endHalf}>
        {words(state.step === 'first-half' ? 'half.next' : 'half.tasks')}
      </ActionButton>
    </Card>
  );
}

function Done() {
  const words = useTranslator(learningStrings);
  const state = useStore(learningStore);
  const about = { de: learningStrings.de['file.about'], en: learningStrings.en['file.about'] };
  const save = () =>
    download(`offshoot-${state.code}.json`, 'application/json', writeLearningRecord(recordOf(state), about));
  return (
    <Card title={words('done.title')}>
      <p>{words('done.what')}</p>
      <p className="second">{words('file.about')}</p>
      <div className="new-card-buttons">
        <ActionButton onPress={save}>{words('done.save')}</ActionButton>
        <ActionButton look="quiet" onPress={startAnew}>
          {words('done.anew')}
        </ActionButton>
      </div>
    </Card>
  );
}
