// The compact row below the test button: hypothesis, prediction, cards, habits; what a level keeps closed is absent. The hypothesis of
// the moment stands here, near "Test".
import { levelOfNumber, opensPart, sayHypothesis } from '@offshoot/labs/nicotine/inquiry';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { ActionButton, useLocale, useTranslator } from '@offshoot/ui';
import { IconBulb, IconNotes, IconSeeding, IconTarget } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { BenchState } from '../bench-store.ts';
import { openSheet } from './inquiry-actions.ts';
import { inquiryStore } from './inquiry-store.ts';
import './inquiry-bar.css';

const iconSize = 18;

export function InquiryBar({ state }: { state: BenchState }) {
  const words = useTranslator(nicotineStrings);
  const locale = useLocale();
  const { hypothesis, draft, cards } = useStore(inquiryStore);
  const level = levelOfNumber(state.level);
  const left = level.exploringShots - state.tries.filter(({ status }) => status === 'done').length;
  const explores = left > 0;
  const seen = new Set(cards.log.map(({ card }) => card)).size;
  const inquires = opensPart(level, 'tiles');
  const ready = draft !== null && draft.subject === state.study?.molecule.smiles;
  return (
    <section className="inquiry-bar" aria-label={words('inquiry.bar')}>
      {/* With an animal open there is enough to read. */}
      {inquires && explores && state.chosenWell === null && (
        <p className="second">{words('inquiry.explore', { left })}</p>
      )}
      {hypothesis !== null && inquires && (
        <p className="inquiry-line">
          <strong>{words('hypothesis.now')}:</strong> {sayHypothesis(hypothesis.tiles, locale)} {hypothesis.note}
        </p>
      )}
      {ready && <p className="inquiry-line">{words('prediction.ready')}</p>}
      <div className="inquiry-buttons">
        {inquires && !explores && (
          <>
            <ActionButton icon={<IconBulb size={iconSize} aria-hidden />} onPress={() => openSheet('hypothesis')}>
              {words('hypothesis.button')}
            </ActionButton>
            <ActionButton icon={<IconTarget size={iconSize} aria-hidden />} onPress={() => openSheet('prediction')}>
              {words('prediction.button')}
            </ActionButton>
          </>
        )}
        <ActionButton look="quiet" icon={<IconNotes size={iconSize} aria-hidden />} onPress={() => openSheet('cards')}>
          {words('cards.button', { count: seen })}
        </ActionButton>
        {opensPart(level, 'predictions') && (
          <ActionButton
            look="quiet"
            icon={<IconSeeding size={iconSize} aria-hidden />}
            onPress={() => openSheet('practice')}
          >
            {words('practice.button')}
          </ActionButton>
        )}
      </div>
    </section>
  );
}
