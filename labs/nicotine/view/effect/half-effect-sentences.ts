// The doses at which half of a group stumbles or dies (EC50, LC50), each as one sentence with its 95 % interval or
// with the reason why there is none.
import type { HalfEffectDose } from '@offshoot/analysis';
import type { ShotFigures } from '../../model/index.ts';
import type { LabWords } from '../lab-words.ts';

type Which = 'stumbles' | 'dies.quirk' | 'dies.ordinary';

/** Three sentences: half of the quirk group stumbles, half of it dies, half of the ordinary group dies. */
export function halfEffectSentences(lab: LabWords, summary: ShotFigures): string[] {
  const quirk = summary.groups['quirk'];
  const ordinary = summary.groups['ordinary'];
  const sentences: string[] = [];
  if (quirk !== undefined && lab.labelled.includes('quirk')) {
    sentences.push(sentence(lab, 'stumbles', quirk.ec50Stumble), sentence(lab, 'dies.quirk', quirk.lc50));
  }
  if (ordinary !== undefined && lab.labelled.includes('ordinary'))
    sentences.push(sentence(lab, 'dies.ordinary', ordinary.lc50));
  return sentences;
}

function sentence(lab: LabWords, which: Which, half: HalfEffectDose): string {
  if (half.value === null) return lab.words(`half.${half.reason ?? 'none'}.${which}`);
  return lab.words(`half.${which}`, { dose: lab.estimate(half.value), interval: lab.interval(...half.interval) });
}
