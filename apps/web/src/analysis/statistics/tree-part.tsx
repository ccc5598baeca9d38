// A small tree over tries: which descriptor parts the strong molecules from the weak ones, and how it does on tries that it has
// not seen.
import { cellAt, findColumn, numberAt } from '@offshoot/analysis';
import { fitTree, leaveOneOut, type Example, type TreeNode } from '@offshoot/inquiry';
import { formatPercent } from '@offshoot/language';
import { useTranslator } from '@offshoot/ui';
import { useMemo } from 'react';
import { statisticsStrings } from '../../../strings/statistics.ts';
import type { Analysis } from '../use-analysis.ts';

const percent = 100;
/** Each left-out try is a fit of its own. */
const mostTries = 120;

export function TreePart({ analysis, outcome }: { analysis: Analysis; outcome: string }) {
  const words = useTranslator(statisticsStrings);
  const { table, seen, base, words: names } = analysis;
  const column = findColumn(table, outcome);
  const fitted = useMemo(() => {
    if (column?.unit !== '%' || base === null) return null;
    const descriptors = base.descriptors.flatMap((id) => findColumn(table, id) ?? []);
    const examples: Example[] = Array.from(seen.subarray(0, mostTries)).flatMap((row) => {
      const share = numberAt(column, row) / percent;
      if (Number.isNaN(share)) return [];
      return [
        { share, descriptors: Object.fromEntries(descriptors.map((one) => [one.id, Number(cellAt(one, row) ?? 0)])) },
      ];
    });
    const ids = descriptors.map(({ id }) => id);
    const tree = fitTree(examples, ids);
    return tree.ok ? { tree: tree.value, errors: leaveOneOut(examples, (some) => fitTree(some, ids)) } : null;
  }, [column, base, table, seen]);
  if (fitted === null) return null;
  const share = (value: number) => formatPercent(names.locale, value);
  const say = (node: TreeNode): string =>
    'share' in node
      ? share(node.share)
      : words('tree.fork', {
          descriptor: names.shortName(node.descriptor),
          than: names.number(node.than),
          above: say(node.atLeast),
          below: say(node.below),
        });
  const { errors } = fitted;
  return (
    <div className="statistics-part">
      <h3>{words('tree')}</h3>
      <p>{say(fitted.tree.root)}</p>
      {errors.ok && errors.value.onUnseenShots !== null && (
        <p className="second">
          {words('tree.unseen', { own: share(errors.value.onOwnShots), unseen: share(errors.value.onUnseenShots) })}
        </p>
      )}
    </div>
  );
}
