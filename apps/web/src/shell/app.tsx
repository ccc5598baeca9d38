// The page: header, the bench, the collection or the page about the lab, and notices about work that can't be kept.
import { Notice, ActionButton, LocaleProvider, OverlayGround, useTranslator } from '@offshoot/ui';
import { levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import { labelPlate, PlateLabelling } from '@offshoot/labs/nicotine/view';
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import { shellStrings } from '../../strings/index.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { PupilBench } from '../pupil/pupil-bench.tsx';
import { LinkNotice } from './link-notice.tsx';
import { everyArea, PageHeader, type Area } from './page-header.tsx';

const contentId = 'content';

/** Cards, comparisons, claims and theories: not needed for the first try. */
const NotebookPage = lazy(async () => ({ default: (await import('../notebook/notebook-page.tsx')).NotebookPage }));

const CollectionPage = lazy(async () => ({
  default: (await import('../pupil/collection-page.tsx')).CollectionPage,
}));

/** The ladder to the sealed populations: at the end of the levels. */
const FieldPage = lazy(async () => ({ default: (await import('../pupil/field/field-page.tsx')).FieldPage }));

/** A teacher's form: pupils never need it. */
const LevelPage = lazy(async () => ({ default: (await import('../teacher/level-page.tsx')).LevelPage }));

/** Thousands of molecules: the lists, the map and their workers. */
const ScreenPage = lazy(async () => ({ default: (await import('../screen/screen-page.tsx')).ScreenPage }));

/** Graphs and tables: not needed for the first try. */
const AnalysisPage = lazy(async () => ({ default: (await import('../analysis/analysis-page.tsx')).AnalysisPage }));

/** With its licence texts it is a quarter of the page's script, and rarely opened. */
const AboutPage = lazy(async () => ({ default: (await import('./about-page.tsx')).AboutPage }));

export function App({ desk }: { desk: BenchDesk }) {
  const language = useStore(desk.store, (state) => state.language);
  return (
    <LocaleProvider locale={language}>
      <Router hook={useHashLocation}>
        <OverlayGround groundId={contentId}>
          <Page desk={desk} />
        </OverlayGround>
      </Router>
    </LocaleProvider>
  );
}

function Page({ desk }: { desk: BenchDesk }) {
  const [location] = useLocation();
  const words = useTranslator(shellStrings);
  const language = useStore(desk.store, (state) => state.language);
  const area: Area = everyArea.find((each) => location.startsWith(`/${each}`)) ?? 'bench';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words('page.title');
  }, [language, words]);
  return (
    <>
      <a className="skip-link" href={`#${contentId}`} onClick={focusContent}>
        {words('page.skip')}
      </a>
      <PageHeader desk={desk} area={area} />
      <KeepingNotice desk={desk} />
      <LinkNotice desk={desk} />
      <main id={contentId} tabIndex={-1}>
        <h1 className="only-heard">Offshoot</h1>
        <LevelLabels desk={desk}>
          <Suspense>
            {area === 'about' && <AboutPage />}
            {area === 'field' && <FieldPage desk={desk} />}
            {area === 'levels' && <LevelPage desk={desk} />}
            {area === 'collection' && <CollectionPage desk={desk} />}
            {area === 'screen' && <ScreenPage desk={desk} />}
            {area === 'analysis' && <AnalysisPage desk={desk} />}
            {area === 'notebook' && <NotebookPage bench={desk} path={location} />}
            {area === 'bench' && <PupilBench desk={desk} />}
          </Suspense>
        </LevelLabels>
      </main>
    </>
  );
}

/** Tells the views which kinds of insects the level names. */
function LevelLabels({ desk, children }: { desk: BenchDesk; children: ReactNode }) {
  const level = useStore(desk.store, (state) => state.level);
  const wells = useStore(desk.store, (state) => state.wells);
  const labels = useMemo(() => labelPlate(wells, levelOfNumber(level).labelledGroups), [wells, level]);
  return <PlateLabelling value={labels}>{children}</PlateLabelling>;
}

/** The hash belongs to the state of the bench, so the skip link moves the focus by itself. */
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById(contentId)?.focus();
}

function KeepingNotice({ desk }: { desk: BenchDesk }) {
  const keeping = useStore(desk.store, (state) => state.keeping);
  const words = useTranslator(shellStrings);
  if (keeping === 'fine') return null;
  return (
    <div className="keeping">
      <Notice tone="caution" live>
        <p>{words(`kept.${keeping}`)}</p>
        <ActionButton look="plain" onPress={() => desk.store.setState({ keeping: 'fine' })}>
          {words('kept.close')}
        </ActionButton>
      </Notice>
    </div>
  );
}
