// One card of the list: its kind, words, names, tags and links; a shot with its drawing and the way back to the bench.
import type { CardView } from '@offshoot/inquiry';
import type { SubjectCard } from '@offshoot/labs/nicotine/model';
import { MoleculeName } from '@offshoot/labs/nicotine/view';
import { ActionButton, MoleculeDrawing, useTranslator } from '@offshoot/ui';
import { IconFlask, IconTrash } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { removeCard } from '../book/card-actions.ts';
import { putOnBench } from '../book/put-on-bench.ts';
import { readShotCard, type NotedShot } from '../book/shot-card.ts';
import { CardLinks } from './card-links.tsx';
import { CardPicture } from './card-picture.tsx';
import { CardTags } from './card-tags.tsx';
import { CardText } from './card-text.tsx';
import { ThoughtBody } from './thought-body.tsx';
import { useShotWords } from './use-shot-words.ts';

export interface CardEntryProps {
  book: Book;
  card: CardView;
  /** All cards, to link to. */
  cards: readonly CardView[];
  subjectOf: (subject: string) => SubjectCard | null;
}

export function CardEntry({ book, card, cards, subjectOf }: CardEntryProps) {
  const words = useTranslator(notebookStrings);
  const { title: titleOf } = useShotWords();
  const shot = readShotCard(card);
  const title = shot === null ? card.title : titleOf(shot);
  const kindWord = words(`kind.${card.kind}`);
  const spoken = title === '' ? kindWord : `${kindWord}: ${title}`;
  return (
    <article className={`note note-${card.kind}`} aria-label={spoken}>
      <header className="note-head">
        <span className="note-kind">{kindWord}</span>
        {card.names.length > 0 && <span className="second">{words('byNames', { names: card.names.join(', ') })}</span>}
        <span className="note-remove">
          <ActionButton
            look="quiet"
            icon={<IconTrash size={16} aria-hidden="true" />}
            spokenName={words('remove.spoken', { card: spoken })}
            onPress={() => removeCard(book, card.id)}
          >
            {words('remove')}
          </ActionButton>
        </span>
      </header>
      {shot === null && <ThoughtBody card={card} />}
      {shot === null ? (
        <CardText book={book} card={card} spoken={spoken} />
      ) : (
        <ShotBody book={book} shot={shot} subject={subjectOf(shot.design.subject)} />
      )}
      <CardPicture card={card} words={spoken} />
      <div className="note-foot">
        <CardTags book={book} card={card} spoken={spoken} />
        <CardLinks book={book} card={card} cards={cards} spoken={spoken} />
      </div>
    </article>
  );
}

function ShotBody({ book, shot, subject }: { book: Book; shot: NotedShot; subject: SubjectCard | null }) {
  const words = useTranslator(notebookStrings);
  const { sentence, title, conditions } = useShotWords();
  const [, go] = useLocation();
  return (
    <div className="note-shot">
      <div className="note-drawing">
        {subject !== null && (
          <MoleculeDrawing
            molecule={subject.molecule}
            style="skeletal"
            words={words('shot.drawing', { molecule: title(shot) })}
            markedAtoms={[]}
            markedBonds={[]}
          />
        )}
      </div>
      <div className="note-words">
        <h3>
          <MoleculeName name={title(shot)} />
        </h3>
        <p>{sentence(shot)}</p>
        <p className="second">{conditions(shot)}</p>
        <p className="note-id second">
          {words('shot.id')} <code>{shot.id}</code>
        </p>
        <ActionButton
          icon={<IconFlask size={16} aria-hidden="true" />}
          spokenName={words('toBench.spoken', { molecule: title(shot) })}
          onPress={() => void putOnBench(book.bench, shot.design).then(go)}
        >
          {words('toBench')}
        </ActionButton>
      </div>
    </div>
  );
}
