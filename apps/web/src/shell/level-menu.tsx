// The level: which one the bench is at, the way to another, and the way to the teacher's form. The teacher's link brings one along.
import { listLevels } from '@offshoot/labs/nicotine/inquiry';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { ChoiceMenu, useLocale, useTranslator } from '@offshoot/ui';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { shellStrings } from '../../strings/index.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { chooseLevel } from './own-level-kept.ts';

const ownId = 'own';

export function LevelMenu({ desk }: { desk: BenchDesk }) {
  const words = useTranslator(nicotineStrings);
  const shell = useTranslator(shellStrings);
  const locale = useLocale();
  const level = useStore(desk.store, (state) => state.level);
  const [, go] = useLocation();
  return (
    <div className="level-menu">
      <ChoiceMenu
        label={words('level.title')}
        choices={[
          ...listLevels().map(({ number, name, goal }) => ({
            id: String(number),
            text: words('level.entry', { number, name: name[locale] }),
            more: goal[locale],
          })),
          { id: ownId, text: shell('level.own'), more: shell('level.own.more') },
        ]}
        chosen={String(level)}
        onChoose={(id) => {
          if (id === ownId) go('/levels');
          else chooseLevel(desk, Number(id));
        }}
      />
    </div>
  );
}
