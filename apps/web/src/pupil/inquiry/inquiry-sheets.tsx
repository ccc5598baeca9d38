// The sheets of inquiry at the page's side: hypothesis, prediction, cards, habits. One is open at a time.
import { levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { CardsList, HypothesisForm, PracticePage, predictedGroups, PredictionForm } from '@offshoot/labs/nicotine/view';
import { calibrate, type PracticeScore } from '@offshoot/inquiry';
import { translateIfKnown } from '@offshoot/language';
import { Notice, SideSheet, useTranslator } from '@offshoot/ui';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { nearestDose, type BenchDesk, type BenchState } from '../bench-store.ts';
import { test } from '../queue-actions.ts';
import { dropDraft, dropHypothesis, keepHypothesis, layReady, openSheet, readCard } from './inquiry-actions.ts';
import { inquiryStore } from './inquiry-store.ts';

interface SheetProps {
  desk: BenchDesk;
  state: BenchState;
}

export function InquirySheets({ desk, state }: SheetProps) {
  const words = useTranslator(nicotineStrings);
  const { sheet, hypothesis, cards } = useStore(inquiryStore);
  if (sheet === null) return null;
  return (
    <SideSheet title={words(`${sheet}.title`)} closeName={words('inquiry.close')} open onClose={() => openSheet(null)}>
      {sheet === 'hypothesis' && <HypothesisForm now={hypothesis} onKeep={keepHypothesis} onDrop={dropHypothesis} />}
      {sheet === 'prediction' && <Prediction desk={desk} state={state} />}
      {sheet === 'cards' && <CardsList desk={cards} onRead={readCard} />}
      {sheet === 'practice' && <Practice desk={desk} />}
    </SideSheet>
  );
}

function Prediction({ desk, state }: SheetProps) {
  const words = useTranslator(nicotineStrings);
  const { study, doses, shownDose, wells } = state;
  const level = levelOfNumber(state.level);
  const dose = doses[nearestDose(doses, shownDose)];
  if (study?.fireable !== true || dose === undefined || state.moleculeProblem !== null) {
    return <Notice tone="plain">{words('prediction.none')}</Notice>;
  }
  const subject = study.molecule.smiles;
  const { name } = study.judgement;
  const molecule =
    name === null ? study.formula : (translateIfKnown(words, nicotineStrings, `known.${name}`) ?? study.formula);
  const named = predictedGroups.filter((id) => level.labelledGroups.includes(id));
  const counts =
    named.length === 0
      ? { all: wells.length }
      : Object.fromEntries(named.map((id) => [id, wells.filter(({ group }) => group === id).length]));
  return (
    <PredictionForm
      molecule={molecule}
      dose={dose}
      counts={counts}
      confidence={level.predictionConfidence}
      onKeep={(predictions) => layReady(subject, predictions)}
      onFire={(predictions) => {
        layReady(subject, predictions);
        void test(desk);
      }}
      onDrop={dropDraft}
    />
  );
}

function Practice({ desk }: { desk: BenchDesk }) {
  const { log, forecasts } = useStore(inquiryStore);
  const [scores, setScores] = useState<readonly PracticeScore[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void desk.workers.desk
      .ask('reviewPractice', log)
      .then((found) => wanted && setScores(found))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [desk, log]);
  return <PracticePage calibration={calibrate(forecasts.flatMap(({ scored }) => scored ?? []))} scores={scores} />;
}
