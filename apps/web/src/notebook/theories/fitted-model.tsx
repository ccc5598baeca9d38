// A line or a tree fitted to the notebook's own tries, with its error on them beside its error on tries that it had not seen.
import { fitLine, fitTree, leaveOneOut, MOST_SLOPES, type Example, type TheoryModel } from '@offshoot/inquiry';
import { descriptorNames, useLabWords } from '@offshoot/labs/nicotine/view';
import { translateIfKnown } from '@offshoot/language';
import { ActionButton, Notice, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { theoryStrings } from '../../../strings/theories.ts';
import { useDescriptorWords } from './use-model-words.ts';

interface FittedModelProps {
  kind: 'line' | 'tree';
  examples: readonly Example[];
  onModel: (model: TheoryModel | null) => void;
}

export function FittedModel({ kind, examples, onModel }: FittedModelProps) {
  const words = useTranslator(theoryStrings);
  const lab = useLabWords();
  const names = useDescriptorWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [told, setTold] = useState<{ good: boolean; text: string } | null>(null);
  const fit = (some: readonly Example[]) => (kind === 'line' ? fitLine(some, chosen) : fitTree(some, chosen));
  const run = () => {
    const fitted = fit(examples);
    onModel(fitted.ok ? fitted.value : null);
    if (!fitted.ok) {
      const { code, data } = fitted.problem;
      setTold({ good: false, text: translateIfKnown(words, theoryStrings, `problem.${code}`, data) ?? '' });
      return;
    }
    const errors = leaveOneOut(examples, fit);
    if (!errors.ok) return;
    const { onOwnShots, onUnseenShots } = errors.value;
    const own = lab.share(onOwnShots);
    setTold({
      good: true,
      text:
        onUnseenShots === null
          ? words('fit.own', { own })
          : words('fit.both', { own, unseen: lab.share(onUnseenShots) }),
    });
  };
  const toggle = (name: string) => {
    onModel(null);
    setTold(null);
    setChosen(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name].slice(-MOST_SLOPES));
  };
  return (
    <div className="formula-field">
      <p>{words('fit.choose', { most: MOST_SLOPES, have: examples.length })}</p>
      <div className="new-card-buttons" role="group" aria-label={words('formula.names')}>
        {descriptorNames.map((name) => (
          <ActionButton key={name} pressed={chosen.includes(name)} onPress={() => toggle(name)}>
            {names[name]}
          </ActionButton>
        ))}
      </div>
      <ActionButton onPress={run}>{words('fit.run')}</ActionButton>
      {told !== null && (
        <Notice tone={told.good ? 'good' : 'caution'} live>
          {told.text}
        </Notice>
      )}
    </div>
  );
}
