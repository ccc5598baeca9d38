// Reads what the pupil does off the bench's state and logs it: a changed molecule, a try, its result, a look inside. Predictions
// are sealed here, before the first well of their try is there, and scored when the last one is.
import { formatShotId } from '@offshoot/experiment';
import { openSeal, scorePrediction, sealPredictions, type ScoredPrediction } from '@offshoot/inquiry';
import { levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import { drawFacts, fireFacts, foundFacts, groupIds, lookFacts, resultFacts } from '@offshoot/labs/nicotine/view';
import { nearestDose, type BenchDesk, type BenchState, type Try } from '../bench-store.ts';
import { followLevel } from './inquiry-actions.ts';
import { inquiryStore, logAction, recallInquiry, type Forecast } from './inquiry-store.ts';

const saltBytes = 16;

/** Starts the log; from now on every change of the bench is read. */
export async function watchBench({ store }: BenchDesk): Promise<void> {
  await recallInquiry().catch(() => undefined);
  followLevel(levelOfNumber(store.getState().level));
  store.subscribe((now, before) => {
    if (now.study !== before.study) noticeDrawing(now, before);
    if (now.tries !== before.tries) noticeTries(now, before);
    if (now.look !== before.look || now.inside !== before.inside) noticeLook(now, before);
    if (now.level !== before.level) {
      logAction({ kind: 'open', place: `level-${now.level}` });
      followLevel(levelOfNumber(now.level));
    }
  });
}

function noticeDrawing({ study, text, level }: BenchState, { study: old }: BenchState): void {
  // The molecule that the page opens with is not the pupil's doing.
  if (study === null || old === null) return;
  const from = old.molecule.smiles;
  if (study.molecule.smiles === from) return;
  const facts = { ...drawFacts(study, from), ...foundFacts(text, levelOfNumber(level).molecules) };
  logAction({ kind: 'draw', subject: study.molecule.smiles, facts });
}

function noticeTries(now: BenchState, before: BenchState): void {
  for (const one of now.tries) {
    const old = before.tries.find(({ id }) => id === one.id);
    if (old === one) continue;
    if (old === undefined && one.status === 'running') noticeFiring(one);
    if (old !== undefined && old.summary === null && one.summary !== null) noticeResult(one, now.shownDose);
  }
}

function noticeFiring(one: Try): void {
  const { draft, hypothesis } = inquiryStore.getState();
  const shot = formatShotId(one.design);
  const fits =
    draft?.subject === one.design.subject &&
    draft.predictions.every(({ about }) => one.design.doses.includes(about.dose));
  const sealed = fits ? sealPredictions(shot, draft.predictions, makeSalt()) : null;
  if (sealed !== null) logAction({ kind: 'predict', shot, predictions: sealed.predictions });
  logAction({ kind: 'fire', shot, design: one.design, part: 'explore', facts: fireFacts(one.design) });
  if (sealed === null && hypothesis === null) return;
  inquiryStore.setState(({ forecasts }) => ({
    draft: fits ? null : draft,
    forecasts: [...forecasts, { number: one.number, hypothesis, sealed, scored: null }],
  }));
}

function noticeResult(one: Try, shownDose: number): void {
  const { table, summary, design } = one;
  if (table === null || summary === null) return;
  const shot = formatShotId(design);
  const facts = resultFacts(table, nearestDose(design.doses, shownDose), summary);
  const forecast = inquiryStore.getState().forecasts.find(({ number }) => number === one.number);
  const scored = forecast === undefined ? null : scoreForecast(forecast, one);
  if (scored !== null) {
    const missed = scored.filter(({ cameTrue }) => !cameTrue);
    logAction({
      kind: 'score',
      shot,
      cameTrue: scored.length - missed.length,
      of: scored.length,
      sureAndWrong: Math.max(0, ...missed.map(({ prediction }) => prediction.confidence)),
    });
    inquiryStore.setState(({ forecasts }) => ({
      forecasts: forecasts.map((each) => (each.number === one.number ? { ...each, scored } : each)),
    }));
  }
  logAction({ kind: 'result', shot, facts });
}

/** null where nothing was sealed, where it was scored already, or where the seal is broken. */
function scoreForecast({ sealed, scored }: Forecast, { table, design }: Try): readonly ScoredPrediction[] | null {
  if (sealed === null || scored !== null || table === null) return null;
  const opened = openSeal(sealed);
  if (!opened.ok) return null;
  return opened.value.map((prediction) => {
    const { group, effect, dose } = prediction.about;
    const count = table.countAt(design.doses.indexOf(dose), group === 'all' ? groupIds : [group]);
    const hits = { stumbles: count.stumbling, dead: count.dead, hit: count.hit }[effect];
    return scorePrediction(prediction, { hits, n: count.computed }, sealed.shot);
  });
}

function noticeLook(now: BenchState, before: BenchState): void {
  if (now.look !== before.look && now.look.status === 'ready') {
    const facts = lookFacts(now.look.look);
    logAction({ kind: 'look', instrument: 'well', facts });
    logAction({ kind: 'look', instrument: 'heart', facts });
  }
  if (now.inside && !before.inside) {
    // Receptor and body are logged with what they show, as soon as they show it (notice-inside.ts).
    for (const instrument of ['brain', 'dopamine']) logAction({ kind: 'look', instrument });
  }
}

function makeSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(saltBytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
