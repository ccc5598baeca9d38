// The numbers of the genotype behind one way: each with its plain sentence, this animal's value beside the usual one, its
// unit and its kind.
import { ActionButton } from '@offshoot/ui';
import { formatUnit } from '@offshoot/language';
import { IconX } from '@tabler/icons-react';
import type { BodyLook, WayId } from '../../model/index.ts';
import { useLabWords } from '../lab-words.ts';
import { nameOfWay } from './body-flow-view.tsx';

export function NumbersBehind({ look, way, onClose }: { look: BodyLook; way: string; onClose: () => void }) {
  const lab = useLabWords();
  const { words, locale, estimate } = lab;
  const behind = (look.numbers as Partial<BodyLook['numbers']>)[way as WayId] ?? [];
  return (
    <section>
      <header className="inside-behind-head">
        <h3>
          {words('body.numbers.behind')}: {nameOfWay(lab, way)}
        </h3>
        <ActionButton look="quiet" icon={<IconX size={18} aria-hidden />} onPress={onClose}>
          {words('body.numbers.close')}
        </ActionButton>
      </header>
      <ul className="inside-behind">
        {behind.map(({ parameter, value }) => (
          <li key={parameter.id}>
            <p>{parameter.plain[locale]}</p>
            <p className="second">
              {words('body.numbers.this')} <b>{estimate(value)}</b> · {words('body.numbers.usual')}{' '}
              {estimate(parameter.value)} {formatUnit(locale, parameter.unit)} · {words(`kind.${parameter.kind}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
