// How far a computation is, as a line with words: what is being computed, and how much of it is done.
import { Label, ProgressBar } from 'react-aria-components';
import './progress-line.css';

export interface ProgressLineProps {
  /** What is computed, in words. */
  label: string;
  /** Share done, 0 to 1. */
  share: number;
  /** The share in words, such as "38 %". */
  shareText: string;
}

export function ProgressLine({ label, share, shareText }: ProgressLineProps) {
  return (
    <ProgressBar className="progress-line" value={share * 100} valueLabel={shareText}>
      <div className="progress-words">
        <Label>{label}</Label>
        <b>{shareText}</b>
      </div>
      <div className="progress-rail">
        <div className="progress-fill" style={{ transform: `scaleX(${share})` }} />
      </div>
    </ProgressBar>
  );
}
