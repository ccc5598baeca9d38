// The family tree as a list of words: each molecule with its number, how and from what it was made, verdict and tries.
// Newest first; on a phone a stack.
import { ActionButton } from '@offshoot/ui';
import { useMemo, useState } from 'react';
import { parentOf } from '../../model/family/family-tree.ts';
import type { Offshoot } from '../../model/index.ts';
import { FormulaText } from '../molecule/formula-text.tsx';
import { useLabWords } from '../lab-words.ts';
import type { FamilyDialogProps } from './family-dialog-props.ts';
import { markOf, nameOffshoot, sayStep } from './say-offshoot.ts';

interface FamilyListProps extends FamilyDialogProps {
  chosen: string;
  onChoose: (smiles: string) => void;
}

const pageLength = 60;
const columns = ['order', 'molecule', 'made', 'verdict', 'tries'] as const;

export function FamilyList(props: FamilyListProps) {
  const { tree } = props;
  const { words } = useLabWords();
  const [shown, setShown] = useState(pageLength);
  const { rows, numbers } = useMemo(() => {
    const all = [...tree.offshoots.values()];
    return { rows: [...all].reverse(), numbers: new Map(all.map(({ smiles }, i) => [smiles, i + 1])) };
  }, [tree]);
  return (
    <div className="family-list" tabIndex={0} role="region" aria-label={words('family.view.list')}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words(`family.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((offshoot) => (
            <Row key={offshoot.smiles} {...props} offshoot={offshoot} numbers={numbers} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <ActionButton onPress={() => setShown(shown + pageLength)}>
          {words('family.more', { count: rows.length - shown })}
        </ActionButton>
      )}
    </div>
  );
}

function Row(props: FamilyListProps & { offshoot: Offshoot; numbers: ReadonlyMap<string, number> }) {
  const { tree, triesOf, chosen, onChoose, offshoot, numbers, now } = props;
  const lab = useLabWords();
  const { words } = lab;
  const { smiles, name, formula } = offshoot;
  const parent = parentOf(tree, offshoot);
  const made = sayStep(lab, offshoot.made);
  const cell = (column: (typeof columns)[number], text: string) => (
    <td data-label={words(`family.column.${column}`)}>{text}</td>
  );
  return (
    <tr aria-current={smiles === now}>
      {cell('order', String(numbers.get(smiles) ?? ''))}
      <th scope="row">
        <button type="button" aria-pressed={smiles === chosen} onClick={() => onChoose(smiles)}>
          {name === null ? <FormulaText formula={formula} /> : nameOffshoot(lab, offshoot)}
        </button>
      </th>
      {cell(
        'made',
        parent === undefined ? made : words('family.made.from', { made, parent: numbers.get(parent.smiles) ?? 0 }),
      )}
      {cell('verdict', words(`family.verdict.${markOf(offshoot)}`))}
      {cell('tries', String(triesOf(smiles).length))}
    </tr>
  );
}
