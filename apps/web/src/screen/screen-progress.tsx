// How far the long list is, what can be done with it, and the sentence of what it found.
import { countLuck, useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, Card, Notice, ProgressLine } from '@offshoot/ui';
import { IconPlayerPause, IconPlayerPlay, IconTarget, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { bestToConfirm, cancelScreen, confirmEntries, dropScreen, goOnScreen, pauseScreen } from './run-screen.ts';
import { screenStore, type ScreenState } from './screen-store.ts';

/** So many of the best are run exactly by one press: half a minute on an old machine. */
const BEST = 5;
const secondsInMinute = 60;

export function ScreenProgress() {
  const state = useStore(screenStore);
  const { words } = useLabWords();
  return (
    <Card title={words('screen.open')} className="screen-progress">
      {state.status === 'running' ? <Running state={state} /> : <Resting state={state} />}
      {state.problem !== null && <Notice tone="caution">{words(`screen.${state.problem}`)}</Notice>}
    </Card>
  );
}

function Running({ state }: { state: ScreenState }) {
  const { words, share, number } = useLabWords();
  const { surface, done, all, secondsLeft } = state;
  const part = surface === null ? (all === 0 ? 1 : done / all) : surface.part === 'make' ? surface.share : 0;
  const label =
    surface === null
      ? words('screen.running', { done: number(done, 0), all: number(all, 0) })
      : words(surface.part === 'make' ? 'screen.surface.make' : 'screen.surface.load');
  const left =
    secondsLeft === null || surface !== null
      ? ''
      : secondsLeft < secondsInMinute
        ? words('screen.left.seconds', { count: Math.max(1, Math.round(secondsLeft)) })
        : words('screen.left.minutes', { count: Math.round(secondsLeft / secondsInMinute) });
  return (
    <>
      <ProgressLine label={label} share={part} shareText={share(part)} />
      <p className="second">{left}</p>
      <div className="screen-buttons">
        <ActionButton icon={<IconPlayerPause size={18} aria-hidden="true" />} onPress={pauseScreen}>
          {words('screen.pause')}
        </ActionButton>
        <ActionButton icon={<IconX size={18} aria-hidden="true" />} onPress={() => void cancelScreen()}>
          {words('screen.cancel')}
        </ActionButton>
      </div>
    </>
  );
}

function Resting({ state }: { state: ScreenState }) {
  const { words, number } = useLabWords();
  const { status, entries, done, all, confirming } = state;
  const luck = useMemo(() => countLuck(entries), [entries]);
  const best = useMemo(() => bestToConfirm(entries, BEST), [entries]);
  return (
    <>
      <p role="status">
        {status === 'stopped'
          ? words('screen.paused', { done: number(done, 0), all: number(all, 0) })
          : words('screen.finished', {
              screened: entries.length,
              candidates: luck.candidates,
              hits: luck.confirmed,
            })}{' '}
        {confirming > 0 && words('screen.confirming', { left: confirming })}
      </p>
      <div className="screen-buttons">
        {status === 'stopped' && (
          <ActionButton icon={<IconPlayerPlay size={18} aria-hidden="true" />} onPress={() => void goOnScreen()}>
            {words('screen.goOn')}
          </ActionButton>
        )}
        {status === 'done' && best.length > 0 && (
          <ActionButton
            icon={<IconTarget size={18} aria-hidden="true" />}
            disabled={confirming > 0}
            onPress={() => void confirmEntries(best)}
          >
            {words('screen.confirm', { count: best.length })}
          </ActionButton>
        )}
        {status === 'stopped' && (
          <ActionButton icon={<IconX size={18} aria-hidden="true" />} onPress={() => void cancelScreen()}>
            {words('screen.cancel')}
          </ActionButton>
        )}
        <ActionButton look="quiet" onPress={() => void dropScreen()}>
          {words('screen.new')}
        </ActionButton>
      </div>
    </>
  );
}
