// A formula in the pupil's words: read as it is typed, what is wrong said at once.
import { readFormula, type TheoryModel } from '@offshoot/inquiry';
import { descriptorNames } from '@offshoot/labs/nicotine/view';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { translateIfKnown } from '@offshoot/language';
import { ActionButton, Notice, useTranslator } from '@offshoot/ui';
import { useId, useState } from 'react';
import { theoryStrings } from '../../../strings/theories.ts';
import { writeFormula } from './formula-words.ts';
import { useDescriptorWords } from './use-model-words.ts';

export function FormulaField({ onModel }: { onModel: (model: TheoryModel | null) => void }) {
  const words = useTranslator(theoryStrings);
  const lab = useLabWords();
  const names = useDescriptorWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const fieldId = useId();
  const problemId = useId();
  const change = (next: string) => {
    setTyped(next);
    const text = writeFormula(next, names);
    const read = readFormula(text, descriptorNames);
    onModel(read.ok ? { kind: 'formula', text, expression: read.value } : null);
    const said = read.ok || next.trim() === '' ? null : read.problem;
    setProblem(
      said === null
        ? null
        : (translateIfKnown(words, theoryStrings, `problem.${said.code}`, said.data) ??
            words('problem.formula-syntax')),
    );
  };
  return (
    <div className="formula-field">
      <label htmlFor={fieldId}>{words('formula.label')}</label>
      <input
        id={fieldId}
        className="text-line"
        value={typed}
        spellCheck={false}
        autoComplete="off"
        placeholder={words('formula.example')}
        aria-describedby={problemId}
        onChange={(event) => change(event.target.value)}
      />
      <div id={problemId}>
        {problem !== null && (
          <Notice tone="caution" live>
            {problem}
          </Notice>
        )}
      </div>
      <div className="new-card-buttons" role="group" aria-label={words('formula.names')}>
        {descriptorNames.map((name) => (
          <ActionButton
            key={name}
            look="quiet"
            spokenName={`${names[name] ?? name}: ${lab.words(`descriptor.explained.${name}`)}`}
            onPress={() => change(`${typed}${typed === '' || typed.endsWith(' ') ? '' : ' '}${names[name] ?? name}`)}
          >
            {names[name]}
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
