// What is known of the chosen molecule of the family tree: picture, how it was made and from what, verdict with its reason,
// its tries, and the way back to the bench.
import { ActionButton } from '@offshoot/ui';
import { IconArrowBigLeftLines } from '@tabler/icons-react';
import { parentOf } from '../../model/family/family-tree.ts';
import type { Offshoot } from '../../model/index.ts';
import { FormulaText, MoleculeName } from '../molecule/formula-text.tsx';
import { useLabWords } from '../lab-words.ts';
import type { FamilyDialogProps } from './family-dialog-props.ts';
import { markOf, nameOffshoot, sayStep } from './say-offshoot.ts';

export function OffshootCard(props: FamilyDialogProps & { offshoot: Offshoot }) {
  const { tree, now, triesOf, picture, onTake, offshoot } = props;
  const lab = useLabWords();
  const { words, say } = lab;
  const { smiles, name, formula, reason, bandOnly, verdict } = offshoot;
  const mark = markOf(offshoot);
  const parent = parentOf(tree, offshoot);
  const tries = triesOf(smiles);
  const blocked = verdict === 'impossible' || bandOnly;
  return (
    <section className="offshoot-card" aria-label={nameOffshoot(lab, offshoot)}>
      <div className="offshoot-large">{picture(offshoot)}</div>
      <div className="offshoot-words">
        <p className="offshoot-name">
          {name !== null && <b>{nameOffshoot(lab, offshoot)} </b>}
          <FormulaText formula={formula} />
        </p>
        <p>
          {sayStep(lab, offshoot.made)}
          {parent !== undefined && (
            <>
              {' '}
              {words('family.parent')} <MoleculeName name={nameOffshoot(lab, parent)} />
            </>
          )}
        </p>
        <p className={`offshoot-verdict offshoot-verdict-${mark}`}>
          <b>{words(`family.verdict.${mark}`)}.</b>{' '}
          {bandOnly
            ? say('problem', 'molecule-band-only')
            : reason !== null && say('finding', reason.rule, reason.data)}
        </p>
        {smiles === now ? (
          <p className="offshoot-here">{words('family.here')}</p>
        ) : (
          <ActionButton icon={<IconArrowBigLeftLines size={18} aria-hidden="true" />} onPress={() => onTake(smiles)}>
            {words('family.take')}
          </ActionButton>
        )}
        {tries.length === 0 ? (
          <p className="second">{words(blocked ? 'family.blocked' : 'family.untested')}</p>
        ) : (
          <ul className="offshoot-shots" aria-label={words('family.column.tries')}>
            {tries.map(({ id, number, world }) => (
              <li key={id}>
                <ActionButton
                  look="quiet"
                  spokenName={`${words('family.try', { number, world })}: ${words('family.try.name', { number })}`}
                  onPress={() => onTake(smiles, id)}
                >
                  {words('family.try', { number, world })}
                </ActionButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
