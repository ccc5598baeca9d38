// What the bench leaves out at this level, and which level opens it; a touched well is answered here where looking inside
// is still closed.
import { firstLevelWith, levelOfNumber, opensPart } from '@offshoot/labs/nicotine/inquiry';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { ActionButton, Card, Notice, useTranslator } from '@offshoot/ui';
import type { BenchDesk, BenchState } from '../bench-store.ts';

/** Parts that have a place on the bench; later ones are told by the levels' own goals. */
const shownParts = ['dose-response', 'instruments'] as const;

export function LaterParts({ desk, state }: { desk: BenchDesk; state: BenchState }) {
  const words = useTranslator(nicotineStrings);
  const level = levelOfNumber(state.level);
  const closed = shownParts.filter((part) => !opensPart(level, part));
  const [first] = closed;
  if (first === undefined) return null;
  const { number } = firstLevelWith(first);
  return (
    <Card title={words('level.locked', { number })} className="later-parts">
      <div role="status">
        {state.chosenWell !== null && (
          <Notice tone="plain">
            {words('level.locked.touched', { number: firstLevelWith('instruments').number })}
          </Notice>
        )}
      </div>
      {closed.map((part) => (
        <p key={part} className="second">
          {words(`level.locked.${part}`)}
        </p>
      ))}
      <ActionButton look="plain" onPress={() => desk.store.setState({ level: number })}>
        {words('level.goto', { number })}
      </ActionButton>
    </Card>
  );
}
