// The header: mark and name, the areas that exist, the world, the language.
import { ChoiceMenu, useTranslator } from '@offshoot/ui';
import { levelOfNumber, opensPart } from '@offshoot/labs/nicotine/inquiry';
import { locales, type Locale } from '@offshoot/language';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { shellStrings } from '../../strings/index.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { LevelMenu } from './level-menu.tsx';
import { benchAddress } from './link-sync.ts';
import { LookMenu } from './look/look-menu.tsx';
import { OffshootMark } from './offshoot-mark.tsx';
import { WorldMenu } from './world-menu.tsx';
import './page-header.css';

/** The pages that the header leads to. */
export const areas = ['bench', 'screen', 'collection', 'analysis', 'notebook', 'field', 'about'] as const;
/** The level page has no tab: the level menu leads there. */
export const everyArea = [...areas, 'levels'] as const;
export type Area = (typeof everyArea)[number];

export function PageHeader({ desk, area }: { desk: BenchDesk; area: Area }) {
  const words = useTranslator(shellStrings);
  const language = useStore(desk.store, (state) => state.language);
  const level = levelOfNumber(useStore(desk.store, (state) => state.level));
  const opened: Partial<Record<Area, boolean>> = {
    field: opensPart(level, 'sealed-populations'),
    screen: opensPart(level, 'large-screens'),
    analysis: opensPart(level, 'dose-response'),
  };
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(tabs.current), [area]);
  const shown = areas.slice(1).filter((each) => opened[each] !== false || area === each);
  return (
    <header className="page-header">
      <span className="page-name">
        <OffshootMark /> Offshoot
      </span>
      <nav ref={tabs} className="page-tabs" aria-label={words('tab.list')}>
        <Link href={benchAddress(desk)} aria-current={area === 'bench' ? 'page' : undefined}>
          {words('tab.bench')}
        </Link>
        {shown.map((each) => (
          <Link key={each} href={`/${each}`} aria-current={area === each ? 'page' : undefined}>
            {words(`tab.${each}`)}
          </Link>
        ))}
      </nav>
      <div className="page-settings">
        <LevelMenu desk={desk} />
        <WorldMenu desk={desk} />
        <LookMenu />
        <ChoiceMenu
          label={words('language')}
          choices={locales.map((locale) => ({ id: locale, text: words(`language.${locale}`) }))}
          chosen={language}
          onChoose={(id) => desk.store.setState({ language: id as Locale })}
        />
      </div>
    </header>
  );
}

/** On a phone the row of pages is longer than the screen: the open one is pushed into it. */
function showCurrent(row: HTMLElement | null): void {
  const current = row?.querySelector<HTMLElement>('[aria-current=page]');
  if (row === null || current == null) return;
  row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}
