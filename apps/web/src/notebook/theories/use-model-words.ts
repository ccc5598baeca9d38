// A theory's model in one line of the pupil's words.
import type { Rule, TheoryModel, TreeNode } from '@offshoot/inquiry';
import { descriptorNames, useLabWords, type DescriptorName } from '@offshoot/labs/nicotine/view';
import { theoryTiles } from '@offshoot/labs/nicotine/inquiry';
import { translateIfKnown } from '@offshoot/language';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { useTranslator } from '@offshoot/ui';
import { theoryStrings } from '../../../strings/theories.ts';
import { sayFormula, type DescriptorWords } from './formula-words.ts';

/** Words of all descriptors, as formulas write them. */
export function useDescriptorWords(): DescriptorWords {
  const lab = useLabWords();
  return Object.fromEntries(descriptorNames.map((name: DescriptorName) => [name, lab.words(`descriptor.${name}`)]));
}

export function useModelWords(): (model: TheoryModel) => string {
  const lab = useLabWords();
  const words = useTranslator(theoryStrings);
  const names = useDescriptorWords();
  const nameOf = (descriptor: string) => names[descriptor] ?? descriptor;
  const condition = ({ descriptor, is, than }: Pick<Rule, 'descriptor' | 'is' | 'than'>) => {
    const tile = theoryTiles.find((each) => each.descriptor === descriptor && each.is === is && each.than === than);
    const named = tile === undefined ? null : translateIfKnown(lab.words, nicotineStrings, `tile.${tile.id}`);
    return named ?? words(`condition.${is}`, { descriptor: nameOf(descriptor), than: lab.number(than, 1) });
  };
  const sayNode = (node: TreeNode): string =>
    'share' in node
      ? lab.share(node.share)
      : words('model.fork', {
          condition: condition({ descriptor: node.descriptor, is: 'at-least', than: node.than }),
          yes: sayNode(node.atLeast),
          no: sayNode(node.below),
        });
  return (model) => {
    switch (model.kind) {
      case 'rules':
        return [
          words('model.usual', { share: lab.share(model.usual) }),
          ...model.rules.map(
            (rule) => `${condition(rule)}: ${(rule.steps > 0 ? '+' : '−').repeat(Math.abs(rule.steps))}`,
          ),
        ].join(' · ');
      case 'formula':
        return `${sayFormula(model.text, names)} %`;
      case 'line':
        return [
          lab.share(model.intercept),
          ...Object.entries(model.slopes).map(
            ([name, slope]) => `${slope < 0 ? '−' : '+'} ${lab.share(Math.abs(slope))} × ${nameOf(name)}`,
          ),
        ].join(' ');
      case 'tree':
        return sayNode(model.root);
    }
  };
}
