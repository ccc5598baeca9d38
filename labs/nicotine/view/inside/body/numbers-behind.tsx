// The numbers of the genotype behind one way: each with its plain sentence, this animal's value (beside A's, while two are held
// against each other) and the usual one, its unit and its kind.
import { ActionButton } from '@offshoot/ui';
import { formatUnit } from '@offshoot/language';
import { IconX } from '@tabler/icons-react';
import type { BodyLook, WayId } from '../../../model/index.ts';
import { useLabWords } from '../../lab-words.ts';
import { nameOfWay } from './body-flow-view.tsx';

export interface NumbersBehindProps {
  look: BodyLook;
  /** A, held against this one; null for none. */
  first: BodyLook | null;
  way: string;
  onClose: () => void;
}

export function NumbersBehind({ look, first, way, onClose }: NumbersBehindProps) {
  const lab = useLabWords();
  const { words, locale, estimate } = lab;
  const behind = numbersOf(look, way);
  const before = first === null ? [] : numbersOf(first, way);
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
              {before.map((one) => one.parameter.id === parameter.id && <BeforeA key="a" text={estimate(one.value)} />)}
              {words(first === null ? 'body.numbers.this' : 'body.numbers.second')} <b>{estimate(value)}</b> ·{' '}
              {words('body.numbers.usual')} {estimate(parameter.value)} {formatUnit(locale, parameter.unit)} ·{' '}
              {words(`kind.${parameter.kind}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BeforeA({ text }: { text: string }) {
  return (
    <>
      A <b>{text}</b> ·{' '}
    </>
  );
}

function numbersOf({ numbers }: BodyLook, way: string) {
  return (numbers as Partial<BodyLook['numbers']>)[way as WayId] ?? [];
}
