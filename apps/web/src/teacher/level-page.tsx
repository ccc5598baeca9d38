// The page "A level of your own", for teachers: a form, what the class will read, and the level as a file.
import { levelOfNumber, readLevel, shippedLevels, writeLevel } from '@offshoot/labs/nicotine/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import type { Problem } from '@offshoot/quantities';
import { ActionButton, Card, FileButton, Notice, useLocale, useTranslator } from '@offshoot/ui';
import { IconDeviceFloppy, IconFolderOpen, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { teacherStrings } from '../../strings/teacher.ts';
import { download } from '../notebook/file/download.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { benchAddress } from '../shell/link-sync.ts';
import { playOwnLevel } from '../shell/own-level-kept.ts';
import { draftFrom, finishLevel, type DraftLevel } from './draft-level.ts';
import { LevelForm } from './level-form.tsx';
import './level-page.css';

/** What the last opening of a file did. */
type FileNews = { readonly opened: string } | { readonly refused: Problem | null };

/** A level's file is smaller than this, bytes. */
const largestFile = 100_000;
const iconSize = 18;

export function LevelPage({ desk }: { desk: BenchDesk }) {
  const [draft, setDraft] = useState<DraftLevel>(() => draftFrom(levelOfNumber(desk.store.getState().level)));
  const [news, setNews] = useState<FileNews | null>(null);
  const locale = useLocale();
  const open = async (file: File) => {
    const text = file.size > largestFile ? null : await file.text().catch(() => null);
    const read = text === null ? null : readLevel(text);
    if (read?.ok !== true) {
      setNews({ refused: read?.problem ?? null });
      return;
    }
    setDraft(draftFrom(read.value));
    setNews({ opened: read.value.name[locale] });
  };
  return (
    <div className="level-page">
      <LevelForm start={Math.min(desk.store.getState().level, shippedLevels.length)} draft={draft} onDraft={setDraft} />
      <LevelCard desk={desk} draft={draft} news={news} onFile={(file) => void open(file)} />
    </div>
  );
}

interface CardProps {
  desk: BenchDesk;
  draft: DraftLevel;
  news: FileNews | null;
  onFile: (file: File) => void;
}

/** What the class will read, and what can be done with the level. */
function LevelCard({ desk, draft, news, onFile }: CardProps) {
  const words = useTranslator(teacherStrings);
  const locale = useLocale();
  const [, go] = useLocation();
  const finished = finishLevel(draft);
  const level = 'level' in finished ? finished.level : null;
  const icon = { size: iconSize, 'aria-hidden': true } as const;
  return (
    <Card title={words('level.preview')} className="level-card">
      <LevelSummary draft={draft} />
      <div role="status">
        {'problem' in finished && (
          <Notice tone="wrong">
            {words(finished.problem.code === 'level-world' ? 'level.badworld' : 'level.words')}
          </Notice>
        )}
        {news !== null && <NewsOfFile news={news} />}
      </div>
      <ActionButton
        look="fire"
        icon={<IconPlayerPlay {...icon} />}
        disabled={level === null}
        onPress={() => {
          if (level === null) return;
          playOwnLevel(desk, level);
          go(benchAddress(desk));
        }}
      >
        {words('level.play')}
      </ActionButton>
      <div className="level-files">
        <ActionButton
          icon={<IconDeviceFloppy {...icon} />}
          disabled={level === null}
          onPress={() => {
            if (level !== null)
              download(fileName(words('level.file'), level.name[locale]), 'application/json', writeLevel(level));
          }}
        >
          {words('level.save')}
        </ActionButton>
        <FileButton icon={<IconFolderOpen {...icon} />} accept=".json,application/json" onFile={onFile}>
          {words('level.load')}
        </FileButton>
      </div>
    </Card>
  );
}

function LevelSummary({ draft }: { draft: DraftLevel }) {
  const words = useTranslator(teacherStrings);
  const { say } = useLabWords();
  const locale = useLocale();
  const names = draft.labelledGroups.map((group) => say('group', group)).join(', ');
  const sealed = draft.opens.includes('sealed-populations');
  return (
    <div className="level-summary">
      <p className="level-name">{draft.name[locale]}</p>
      <p>{draft.goal[locale]}</p>
      <ul className="second">
        <li>{words('level.preview.opens', { count: draft.opens.length })}</li>
        <li>{words('level.preview.shots', { count: sealed ? draft.countedShots : 0 })}</li>
        <li>{names === '' ? words('level.preview.nolabels') : words('level.preview.labels', { names })}</li>
        {draft.world.trim() !== '' && <li>{words('level.preview.world', { world: draft.world.trim() })}</li>}
      </ul>
    </div>
  );
}

function NewsOfFile({ news }: { news: FileNews }) {
  const words = useTranslator(teacherStrings);
  const lab = useLabWords();
  if ('opened' in news) return <Notice tone="good">{words('level.loaded', { name: news.opened })}</Notice>;
  const { refused } = news;
  return (
    <Notice tone="wrong">
      {refused === null
        ? words('level.unreadable')
        : words('level.refused', { reason: lab.say('problem', refused.code, refused.data) })}
    </Notice>
  );
}

/** A name that every file system takes. */
function fileName(kind: string, name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${kind}-${plain}.json`;
}
