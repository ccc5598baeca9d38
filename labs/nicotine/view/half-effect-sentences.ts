// The doses at which half of a group stumbles or dies (EC50, LC50), each as one sentence with its 95 % interval or
// with the reason why there is none.
import type { ShotSummary } from '../model/index.ts';
import type { LabWords } from './lab-words.ts';

type Half = ShotSummary['groups'][string]['lc50'];
type Which = 'stumbles' | 'dies.quirk' | 'dies.ordinary';

/** Three sentences: half of the quirk group stumbles, half of it dies, half of the ordinary group dies. */
export function halfEffectSentences(lab: LabWords, summary: ShotSummary): string[] {
  const { quirk, ordinary } = summary.groups;
  return [
    ...(quirk === undefined
      ? []
      : [sentence(lab, 'stumbles', quirk.ec50Stumble), sentence(lab, 'dies.quirk', quirk.lc50)]),
    ...(ordinary === undefined ? [] : [sentence(lab, 'dies.ordinary', ordinary.lc50)]),
  ].filter((text) => text !== null);
}

function sentence(lab: LabWords, which: Which, half: Half): string {
  if (half.value === null) {
    return half.reason === 'below' ? lab.words(`half.below.${which}`) : lab.words(`half.none.${which}`);
  }
  return lab.words(`half.${which}`, { dose: lab.estimate(half.value), interval: lab.interval(...half.interval) });
}
