// The page "Heft": everything that was done and thought, as cards; beside them fair comparison, claims and theories. Wiring only.
import { Notice, ProgressLine, useLocale, useTranslator } from '@offshoot/ui';
import { formatPercent, translateIfKnown } from '@offshoot/language';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { inquiryPageStrings } from '../../strings/inquiry-page.ts';
import { notebookStrings } from '../../strings/notebook.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { CardNote } from '../pupil/inquiry/card-note.tsx';
import type { Book } from './book/book.ts';
import { openBook } from './book/open-book.ts';
import { CardsPlace } from './cards/cards-place.tsx';
import { WritersChoice } from './cards/writers-choice.tsx';
import { ClaimsPlace } from './claims/claims-place.tsx';
import { ComparePlace } from './compare/compare-place.tsx';
import { FileBar } from './file/file-bar.tsx';
import { LearningPlace } from './learning/learning-place.tsx';
import { TheoriesPlace } from './theories/theories-place.tsx';
import './notebook-page.css';
import './inquiry-place.css';

type Place = 'cards' | 'compare' | 'claims' | 'theories' | 'learning';
const places: readonly Place[] = ['cards', 'compare', 'claims', 'theories', 'learning'];

export function NotebookPage({ bench, path }: { bench: BenchDesk; path: string }) {
  const book = openBook(bench);
  const words = useTranslator(notebookStrings);
  const place = places.find((each) => path.startsWith(`/notebook/${each}`)) ?? 'cards';
  return (
    <div className="notebook">
      <div className="notebook-top">
        <PlaceTabs place={place} />
        <WritersChoice book={book} />
        <FileBar book={book} />
      </div>
      <KeepingNews book={book} />
      <CardNote desk={bench} />
      <h2 className="only-heard">{words(`place.${place}`)}</h2>
      {place === 'cards' && <CardsPlace book={book} />}
      {place === 'compare' && <ComparePlace book={book} />}
      {place === 'theories' && <TheoriesPlace book={book} />}
      {place === 'claims' && <ClaimsPlace book={book} />}
      {place === 'learning' && <LearningPlace book={book} />}
    </div>
  );
}

function PlaceTabs({ place }: { place: Place }) {
  const words = useTranslator(notebookStrings);
  return (
    <nav className="notebook-places" aria-label={words('places')}>
      {places.map((each) => (
        <Link key={each} href={`/notebook/${each}`} aria-current={each === place ? 'page' : undefined}>
          {words(`place.${each}`)}
        </Link>
      ))}
    </nav>
  );
}

/** What became of keeping and of the last file; progress of what the notebook computes. */
function KeepingNews({ book }: { book: Book }) {
  const words = useTranslator(notebookStrings);
  const pageWords = useTranslator(inquiryPageStrings);
  const labWords = useTranslator(nicotineStrings);
  const locale = useLocale();
  const { keepingProblem, news } = useStore(book.store);
  const progress = useStore(book.bench.store, (state) => state.progress);
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  const sayProblem = (code: string, data: Readonly<Record<string, string | number>>) =>
    translateIfKnown(words, notebookStrings, `problem.${code}`, data) ??
    translateIfKnown(pageWords, inquiryPageStrings, `problem.${code}`, data) ??
    translateIfKnown(labWords, nicotineStrings, `problem.${code}`, data) ??
    labWords('problem.unknown');
  return (
    <div className="notebook-news">
      {keepingProblem !== null && (
        <Notice tone="caution" live>
          {sayProblem(keepingProblem.code, keepingProblem.data)}
        </Notice>
      )}
      {news?.kind === 'opened' && (
        <Notice tone="good" live>
          {words('file.opened', { cards: news.cards, fresh: news.fresh })}
        </Notice>
      )}
      {news?.kind === 'refused' && (
        <Notice tone="wrong" live>
          {sayProblem(news.problem.code, news.problem.data)}
        </Notice>
      )}
      {progress !== null && (
        <ProgressLine label={words('computing')} share={share} shareText={formatPercent(locale, share)} />
      )}
    </div>
  );
}
