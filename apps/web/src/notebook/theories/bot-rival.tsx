// A rival that nobody made by hand: the bot's line, learned from the notebook's own tries and scored like any other theory.
import { findLine, type FiredSubject } from '@offshoot/inquiry';
import { descriptorNames } from '@offshoot/labs/nicotine/view';
import { translateIfKnown } from '@offshoot/language';
import { ActionButton, Notice, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { theoryStrings } from '../../../strings/theories.ts';
import type { Book } from '../book/book.ts';
import { postCard } from './theory-builder.tsx';
import type { NotedTheory } from './theory-data.ts';

interface BotRivalProps {
  book: Book;
  about: NotedTheory['about'];
  rivals: readonly NotedTheory[];
  fired: readonly FiredSubject[];
}

export function BotRival({ book, about, rivals, fired }: BotRivalProps) {
  const words = useTranslator(theoryStrings);
  const [refused, setRefused] = useState<string | null>(null);
  const name = words('bot.name');
  const before = [...rivals].reverse().find(({ card }) => card.title === name) ?? null;
  const enter = () => {
    const examples = fired.map(({ descriptors, observe }) => {
      const { hits, n } = observe();
      return { descriptors, share: hits / n };
    });
    const line = findLine(examples, descriptorNames);
    if (line.ok) postCard(book, { name, model: line.value, about, parent: before, by: [] });
    const problem = line.ok ? null : line.problem;
    setRefused(problem && (translateIfKnown(words, theoryStrings, `problem.${problem.code}`, problem.data) ?? null));
  };
  return (
    <section className="theory" aria-label={words('bot.title')}>
      <h3>{words('bot.title')}</h3>
      <p>{words('bot.how')}</p>
      <ActionButton onPress={enter}>{words(before === null ? 'bot.enter' : 'bot.again')}</ActionButton>
      {refused !== null && (
        <Notice tone="caution" live>
          {refused}
        </Notice>
      )}
    </section>
  );
}
