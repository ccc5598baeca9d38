// Tries with all their animals as a file, and back: both can take a while, show how far they are, and can be stopped.
import { formatPercent, translateIfKnown } from '@offshoot/language';
import type { Problem } from '@offshoot/quantities';
import { ActionButton, FileButton, Notice, ProgressLine, useTranslator } from '@offshoot/ui';
import { IconDownload, IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { tableFileStrings } from '../../../strings/table-files.ts';
import type { Analysis } from '../use-analysis.ts';
import { saveText } from './save-text.ts';
import { takeTries, writeTries, type TakenTries, type TakingWatch } from './take-tries.ts';
import { readTriesFile } from './tries-file.ts';

const icon = { size: 18, 'aria-hidden': true } as const;
/** Far above a class's tries at all doses. */
const largestFile = 200_000_000;
const fileName = 'offshoot-versuche.json';
const mostRefused = 5;

interface Work {
  readonly kind: 'saving' | 'opening';
  readonly share: number;
}

export function TriesPart({ analysis: { desk, words: names } }: { analysis: Analysis }) {
  const words = useTranslator(tableFileStrings);
  const tries = useStore(desk.store, (state) => state.tries);
  const { work, run, stop } = useWork();
  const [outcome, setOutcome] = useState<TakenTries | Problem | null>(null);
  const save = () =>
    run('saving', async (watch) => {
      const text = await writeTries(tries, watch);
      if (text !== null) saveText(fileName, 'application/json', text);
    });
  const open = (file: File) =>
    run('opening', async (watch) => {
      const text = file.size > largestFile ? '' : await file.text().catch(() => '');
      const read = readTriesFile(text);
      setOutcome(read.ok ? await takeTries(desk, read.value, nameOf(file), watch) : read.problem);
    });
  return (
    <>
      <div className="analysis-tools">
        {tries.some(({ status }) => status === 'done') && (
          <ActionButton icon={<IconDownload {...icon} />} disabled={work !== null} onPress={save}>
            {words('tries.save')}
          </ActionButton>
        )}
        <FileButton icon={<IconFolderOpen {...icon} />} accept=".json,application/json" onFile={open}>
          {words('tries.open')}
        </FileButton>
        <p className="second">{words('tries.help')}</p>
      </div>
      {work !== null && (
        <div className="analysis-pairing">
          <ProgressLine
            label={words(`tries.${work.kind}`)}
            share={work.share}
            shareText={formatPercent(names.locale, work.share)}
          />
          <ActionButton onPress={stop}>{words('stop')}</ActionButton>
        </div>
      )}
      {outcome !== null && work === null && <Outcome outcome={outcome} />}
    </>
  );
}

function Outcome({ outcome }: { outcome: TakenTries | Problem }) {
  const words = useTranslator(tableFileStrings);
  const say = ({ code, data }: Problem) =>
    translateIfKnown(words, tableFileStrings, `problem.${code}`, data) ??
    words('problem.tries-damaged', { try: 'none' });
  if ('code' in outcome) {
    return (
      <Notice tone="wrong" live>
        {say(outcome)}
      </Notice>
    );
  }
  const { taken, known, refused } = outcome;
  return (
    <Notice tone={refused.length > 0 ? 'caution' : 'plain'} live>
      <p>{words('tries.taken', { taken, known })}</p>
      {refused.slice(0, mostRefused).map((problem, place) => (
        <p key={place}>{say(problem)}</p>
      ))}
    </Notice>
  );
}

/** One piece of long work at a time, seen and stopped; it ends with the page. */
function useWork() {
  const [work, setWork] = useState<Work | null>(null);
  const current = useRef<{ stopped: boolean } | null>(null);
  const stop = () => {
    if (current.current !== null) current.current.stopped = true;
  };
  useEffect(() => stop, []);
  const run = (kind: Work['kind'], what: (watch: TakingWatch) => Promise<void>) => {
    stop();
    const mine = { stopped: false };
    current.current = mine;
    setWork({ kind, share: 0 });
    const onProgress = (share: number) => {
      if (!mine.stopped) setWork({ kind, share });
    };
    void what({ onProgress, stopped: () => mine.stopped }).finally(() => {
      if (current.current === mine) setWork(null);
    });
  };
  return { work, run, stop };
}

/** A file's name without its ends: the group that made it. */
function nameOf({ name }: File): string {
  return name.split('.')[0]!.slice(0, 40);
}
