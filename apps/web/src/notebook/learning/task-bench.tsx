// The tiny bench of a transfer task: choose, try, then answer by doing: pick the two tries that show it, say what follows, and set the
// count for a setting that can't be tried.
import {
  listChanges,
  runTask,
  type ClaimedDirection,
  type TaskAnswer,
  type TaskSetting,
  type TransferTask,
} from '@offshoot/inquiry';
import { ActionButton, Card, ChoiceMenu, SegmentedChoice, useLocale, useTranslator } from '@offshoot/ui';
import { useId, useState } from 'react';
import { learningStrings } from '../../../strings/learning.ts';

const directions = ['more', 'fewer', 'no-difference'] as const satisfies readonly ClaimedDirection[];

export function TaskBench({ task, onDone }: { task: TransferTask; onDone: (answer: TaskAnswer) => void }) {
  const words = useTranslator(learningStrings);
  const locale = useLocale();
  const [tries, setTries] = useState<readonly TaskSetting[]>([]);
  return (
    <Card title={task.title[locale]}>
      <p>{task.story[locale]}</p>
      <SettingChooser task={task} left={task.tries - tries.length} onTry={(setting) => setTries([...tries, setting])} />
      <ol className="task-tries" role="status" aria-label={words('task.tries')}>
        {tries.map((setting, place) => (
          <li key={place}>
            <TryLine task={task} setting={setting} />
          </li>
        ))}
      </ol>
      {tries.length >= 2 && <TaskQuestions task={task} tries={tries} onDone={onDone} />}
      <ActionButton
        look="quiet"
        onPress={() => onDone({ tries, pair: null, conclusion: null, expected: null })}
        spokenName={words('task.skip.spoken', { task: task.title[locale] })}
      >
        {words('task.skip')}
      </ActionButton>
    </Card>
  );
}

function TryLine({ task, setting }: { task: TransferTask; setting: TaskSetting }) {
  const words = useTranslator(learningStrings);
  const say = useSetting(task);
  const { hits, n } = runTask(task, setting);
  return <>{words('task.result', { setting: say(setting), hits, n, counted: task.counted[useLocale()] })}</>;
}

/** A setting in words. */
function useSetting({ factors }: TransferTask): (setting: TaskSetting) => string {
  const locale = useLocale();
  return (setting) =>
    factors.map(({ name, options }, place) => `${name[locale]}: ${options[setting[place] ?? 0][locale]}`).join(', ');
}

interface SettingChooserProps {
  task: TransferTask;
  /** Tries that are left. */
  left: number;
  onTry: (setting: TaskSetting) => void;
}

function SettingChooser({ task, left, onTry }: SettingChooserProps) {
  const words = useTranslator(learningStrings);
  const locale = useLocale();
  const [setting, setSetting] = useState<TaskSetting>(task.factors.map(() => 0 as const));
  const locked = listChanges(setting, task.predicted).length === 0;
  return (
    <>
      <div className="compare-choices">
        {task.factors.map(({ name, options }, place) => (
          <SegmentedChoice
            key={name.en}
            label={name[locale]}
            labelShown
            choices={options.map((option, id) => ({ id: String(id), text: option[locale] }))}
            chosen={String(setting[place])}
            onChoose={(id) => setSetting(setting.map((old, at) => (at === place ? (id === '1' ? 1 : 0) : old)))}
          />
        ))}
      </div>
      <div className="new-card-buttons">
        <ActionButton disabled={left <= 0 || locked} onPress={() => onTry(setting)}>
          {words('task.try')}
        </ActionButton>
        <span className="second" role="status">
          {locked ? words('task.locked') : words('task.left', { left })}
        </span>
      </div>
    </>
  );
}

interface TaskQuestionsProps {
  task: TransferTask;
  tries: readonly TaskSetting[];
  onDone: (answer: TaskAnswer) => void;
}

function TaskQuestions({ task, tries, onDone }: TaskQuestionsProps) {
  const words = useTranslator(learningStrings);
  const locale = useLocale();
  const say = useSetting(task);
  const sliderId = useId();
  const [pair, setPair] = useState<readonly [number, number]>([0, 1]);
  const [conclusion, setConclusion] = useState<ClaimedDirection | null>(null);
  const [expected, setExpected] = useState<number | null>(null);
  const { name, options } = task.factors[task.asked]!;
  const choices = tries.map((_, place) => ({ id: String(place), text: words('task.number', { number: place + 1 }) }));
  return (
    <div className="task-questions">
      <h3>{words('task.pair', { factor: name[locale] })}</h3>
      <div className="compare-choices">
        {([0, 1] as const).map((side) => (
          <ChoiceMenu
            key={side}
            label={words(side === 0 ? 'task.first' : 'task.second')}
            labelShown
            choices={choices}
            chosen={String(pair[side])}
            onChoose={(id) => setPair(side === 0 ? [Number(id), pair[1]] : [pair[0], Number(id)])}
          />
        ))}
      </div>
      <SegmentedChoice
        label={words('task.conclusion', { option: options[1][locale], counted: task.counted[locale] })}
        labelShown
        choices={directions.map((id) => ({ id, text: words(`task.${id}`) }))}
        chosen={conclusion ?? ''}
        onChoose={(id) => setConclusion(id as ClaimedDirection)}
      />
      <label htmlFor={sliderId}>
        {words('task.predict', { setting: say(task.predicted), n: task.n, counted: task.counted[locale] })}
      </label>
      <input
        id={sliderId}
        type="range"
        min={0}
        max={task.n}
        value={expected ?? Math.round(task.n / 2)}
        aria-valuetext={expected === null ? words('task.unset') : String(expected)}
        onChange={(event) => setExpected(Number(event.target.value))}
      />
      <output htmlFor={sliderId}>{expected === null ? words('task.unset') : `${expected} / ${task.n}`}</output>
      <ActionButton
        disabled={conclusion === null || expected === null}
        onPress={() => onDone({ tries, pair, conclusion, expected })}
      >
        {words('task.done')}
      </ActionButton>
    </div>
  );
}
