// The instrument: one animal of the plate computed once more, live. Its heart and its brain as pictures, words and
// numbers, and what of it is made up.
import { ActionButton, Card, Notice } from '@offshoot/ui';
import type { Problem } from '@offshoot/quantities';
import { IconMaximize, IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useRef } from 'react';
import type { WellLook } from '../../model/index.ts';
import { KeepShown } from '../keep-shown.tsx';
import { BrainPanel } from './brain-panel.tsx';
import { HeartPanel } from './heart-panel.tsx';
import { useLabWords } from '../lab-words.ts';
import { useHeartbeat } from './use-heartbeat.ts';
import { RepeatButton, RepeatResult, type WellRepeatProps } from './well-repeat.tsx';
import './instrument-card.css';

export type LookState =
  | { status: 'none' }
  | { status: 'loading'; population: number }
  | { status: 'ready'; look: WellLook }
  | { status: 'failed'; problem: Problem };

export interface InstrumentCardProps {
  state: LookState;
  /** Opens the animal at full size. */
  onOpen: () => void;
  /** The well again with other noise. */
  repeat: WellRepeatProps;
}

export function InstrumentCard({ state, onOpen, repeat }: InstrumentCardProps) {
  const { words, numberOf } = useLabWords();
  switch (state.status) {
    case 'none':
      return (
        <Card night title={words('look.title')} className="instrument-card">
          <RestingTrace />
          <p className="second">{words('look.empty')}</p>
        </Card>
      );
    case 'loading':
      return (
        <Card
          night
          title={words('look.population', { number: numberOf(state.population) })}
          className="instrument-card"
        >
          <RestingTrace />
          <p className="second" role="status">
            {words('look.loading')}
          </p>
        </Card>
      );
    case 'failed':
      return (
        <Card night title={words('look.title')} className="instrument-card">
          <Notice tone="wrong" live>
            {words('look.failed')}
          </Notice>
        </Card>
      );
    case 'ready':
      return <AnimalCard look={state.look} onOpen={onOpen} repeat={repeat} />;
  }
}

function AnimalCard({ look, onOpen, repeat }: { look: WellLook } & Omit<InstrumentCardProps, 'state'>) {
  const { words, kind, numberOf, dose } = useLabWords();
  const { playing, toggle } = useHeartbeat(look);
  const frame = useRef<HTMLDivElement>(null);
  return (
    <Card
      night
      className="instrument-card"
      title={
        <>
          {words('look.population', { number: numberOf(look.population) })}{' '}
          <span className="second instrument-where">
            {words('look.where', { group: kind(look.group), dose: dose(look.dose) })}
          </span>
        </>
      }
      aside={
        <ActionButton
          look="quiet"
          pressed={playing !== null}
          icon={playing === null ? <IconVolume size={18} aria-hidden /> : <IconPlayerStop size={18} aria-hidden />}
          onPress={toggle}
        >
          {words(playing === null ? 'heart.listen' : 'heart.silence')}
        </ActionButton>
      }
    >
      <div ref={frame}>
        <HeartPanel look={look} playing={playing} />
      </div>
      <BrainPanel
        look={look}
        more={
          <>
            <KeepShown
              frame={frame}
              names=".heart-panel p"
              what={words('look.population', { number: numberOf(look.population) })}
              dose={look.dose}
              night
            />
            <RepeatButton {...repeat} />
            <ActionButton
              look="quiet"
              icon={<IconMaximize size={18} aria-hidden />}
              spokenName={words('inside.open')}
              onPress={onOpen}
            >
              {words('inside.open.short')}
            </ActionButton>
          </>
        }
      />
      <RepeatResult {...repeat} />
    </Card>
  );
}

/** A picture of a trace to come. */
function RestingTrace() {
  return (
    <svg className="resting-trace" viewBox="0 0 400 60" aria-hidden="true">
      <path d="M0 40H90l8-26 9 38 7-12H220l8-26 9 38 7-12H400" />
    </svg>
  );
}
