// Rules from tiles: each tile up, down or left out; a usual share to start from.
import type { Rule, TheoryModel } from '@offshoot/inquiry';
import { theoryTiles } from '@offshoot/labs/nicotine/inquiry';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { translateIfKnown } from '@offshoot/language';
import { ChoiceMenu, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { theoryStrings } from '../../../strings/theories.ts';

const steps = ['0', '3', '2', '1', '-1', '-2', '-3'];
const usualShares = [0.1, 0.3, 0.5, 0.7, 0.9];

export function RuleTiles({ onModel }: { onModel: (model: TheoryModel | null) => void }) {
  const words = useTranslator(theoryStrings);
  const lab = useLabWords();
  const [usual, setUsual] = useState(usualShares[0]!);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const change = (nextUsual: number, nextChosen: Readonly<Record<string, string>>) => {
    setUsual(nextUsual);
    setChosen(nextChosen);
    const rules = theoryTiles.flatMap(({ id, descriptor, is, than }): Rule[] => {
      const count = Number(nextChosen[id] ?? 0);
      return count === 0 ? [] : [{ descriptor, is, than, steps: count as Rule['steps'] }];
    });
    onModel(rules.length === 0 ? null : { kind: 'rules', usual: nextUsual, rules });
  };
  return (
    <div className="rule-tiles">
      <ChoiceMenu
        label={words('rules.usual')}
        labelShown
        choices={usualShares.map((share) => ({ id: String(share), text: lab.share(share) }))}
        chosen={String(usual)}
        onChoose={(id) => change(Number(id), chosen)}
      />
      <p className="second">{words('rules.explained')}</p>
      {theoryTiles.map(({ id }) => (
        <ChoiceMenu
          key={id}
          label={translateIfKnown(lab.words, nicotineStrings, `tile.${id}`) ?? id}
          labelShown
          choices={steps.map((step) => ({ id: step, text: sayStep(Number(step), words('rules.none')) }))}
          chosen={chosen[id] ?? '0'}
          onChoose={(step) => change(usual, { ...chosen, [id]: step })}
        />
      ))}
    </div>
  );
}

function sayStep(step: number, none: string): string {
  return step === 0 ? none : (step > 0 ? '+' : '−').repeat(Math.abs(step));
}
