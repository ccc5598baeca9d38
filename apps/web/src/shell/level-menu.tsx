// The level: which one the bench is at, and the way to another. The teacher's link brings one along.
import { shippedLevels } from '@offshoot/labs/nicotine/inquiry';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { ChoiceMenu, useLocale, useTranslator } from '@offshoot/ui';
import { useStore } from 'zustand';
import type { BenchDesk } from '../pupil/bench-store.ts';

export function LevelMenu({ desk }: { desk: BenchDesk }) {
  const words = useTranslator(nicotineStrings);
  const locale = useLocale();
  const level = useStore(desk.store, (state) => state.level);
  return (
    <div className="level-menu">
      <ChoiceMenu
        label={words('level.title')}
        choices={shippedLevels.map(({ number, name, goal }) => ({
          id: String(number),
          text: words('level.entry', { number, name: name[locale] }),
          more: goal[locale],
        }))}
        chosen={String(level)}
        onChoose={(id) => desk.store.setState({ level: Number(id) })}
      />
    </div>
  );
}
