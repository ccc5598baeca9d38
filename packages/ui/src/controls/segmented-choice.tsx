// Two or three choices side by side, one of them on: drawn as a row of touching buttons, spoken as radio buttons.
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Choice } from './choice-menu.tsx';
import './segmented-choice.css';

export interface SegmentedChoiceProps {
  label: string;
  labelShown?: boolean;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
  disabled?: boolean;
}

export function SegmentedChoice(props: SegmentedChoiceProps) {
  const { label, labelShown = false, choices, chosen, onChoose, disabled = false } = props;
  return (
    <RadioGroup className="segmented" value={chosen} onChange={onChoose} orientation="horizontal" isDisabled={disabled}>
      <Label className={labelShown ? 'second' : 'only-heard'}>{label}</Label>
      <div className="segmented-row">
        {choices.map((choice) => (
          <RadioField key={choice.id} value={choice.id}>
            <RadioButton className="segment">{choice.text}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
