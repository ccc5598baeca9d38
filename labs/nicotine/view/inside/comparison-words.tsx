// The difference between two wells in one sentence.
import type { LookComparison } from '../../model/index.ts';
import { useLabWords } from '../lab-words.ts';

export function ComparisonWords({ comparison }: { comparison: LookComparison }) {
  const { words, estimate } = useLabWords();
  const { differences, openRatio } = comparison;
  const stage = mainStage(comparison);
  const what = differences.map((one) => words(`differs.${one}`)).join(', ');
  const say = (): string => {
    if (differences.length === 0) return words('compare.same');
    if (differences.length > 1) return words('compare.two', { what });
    if (openRatio === null) return words('compare.never');
    const ratio = estimate(openRatio);
    if (stage === null) return words('compare.dose', { ratio });
    return words('compare.sentence', { ratio, stage: words(`stage.from.${stage}` as 'stage.from.grip') });
  };
  return (
    <p className="inside-sentence" role="status">
      {say()}
    </p>
  );
}

/** The stage with the largest share in the direction of the difference. */
export function mainStage(comparison: LookComparison | null): string | null {
  if (comparison?.shares == null || comparison.openRatio === null) return null;
  const direction = comparison.openRatio < 1 ? -1 : 1;
  const [first] = [...comparison.shares].sort((a, b) => direction * (b.share - a.share));
  return first !== undefined && first.share !== 0 ? first.stage : null;
}
