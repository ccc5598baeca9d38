// One well repeated with other noise: the button, a mark for each repetition, and how often it was hit.
import { ActionButton, RichText, WellMark, type WellState } from '@offshoot/ui';
import { IconPlayerStop, IconRepeat } from '@tabler/icons-react';
import { useLabWords } from '../lab-words.ts';

export interface WellRepeats {
  marks: readonly WellState[];
  running: boolean;
}

export interface WellRepeatProps extends WellRepeats {
  onRepeat: () => void;
  onStop: () => void;
}

const across = 20; // marks in a row

export function RepeatButton({ running, onRepeat, onStop }: WellRepeatProps) {
  const { words } = useLabWords();
  return running ? (
    <ActionButton look="quiet" icon={<IconPlayerStop size={18} aria-hidden />} onPress={onStop}>
      {words('repeat.stop')}
    </ActionButton>
  ) : (
    <ActionButton
      look="quiet"
      icon={<IconRepeat size={18} aria-hidden />}
      spokenName={words('repeat.button.more')}
      onPress={onRepeat}
    >
      {words('repeat.button')}
    </ActionButton>
  );
}

export function RepeatResult({ marks, running }: WellRepeats) {
  const { words } = useLabWords();
  const hits = marks.filter((mark) => mark !== 'calm').length;
  const rows = Math.ceil(marks.length / across);
  if (rows === 0) return null;
  return (
    <div className="well-repeat">
      <svg width="240" height={12 * rows} viewBox={`0 0 ${across} ${rows}`} aria-hidden="true">
        {marks.map((state, i) => (
          <WellMark key={i} state={state} x={(i % across) + 0.5} y={Math.floor(i / across) + 0.5} radius={0.44} />
        ))}
      </svg>
      <p className="second" role="status">
        <RichText text={words('repeat.result', { hits, total: marks.length })} />{' '}
        {!running && words(hits === 0 || hits === marks.length ? 'repeat.sure' : 'repeat.unsure')}
      </p>
    </div>
  );
}
