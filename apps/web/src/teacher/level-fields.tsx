// The controls of the teacher's form: a line of text, a list of ticks, a number. Plain form controls, each with its words.
import { useId, type ReactNode } from 'react';
import { Input, Label, NumberField, TextField } from 'react-aria-components';

interface TextLineProps {
  label: string;
  value: string;
  most: number;
  onText: (text: string) => void;
}

export function TextLine({ label, value, most, onText }: TextLineProps) {
  return (
    <TextField className="level-line" value={value} onChange={onText}>
      <Label>{label}</Label>
      <Input maxLength={most} autoComplete="off" />
    </TextField>
  );
}

interface TicksProps<Id extends string> {
  label: string;
  about: string;
  choices: readonly { readonly id: Id; readonly text: string }[];
  chosen: readonly Id[];
  onTick: (id: Id, on: boolean) => void;
}

/** A list of ticks under one heading. */
export function Ticks<Id extends string>({ label, about, choices, chosen, onTick }: TicksProps<Id>) {
  const aboutId = useId();
  return (
    <fieldset className="level-ticks" aria-describedby={aboutId}>
      <legend>{label}</legend>
      <p id={aboutId} className="second">
        {about}
      </p>
      <div className="level-tick-list">
        {choices.map(({ id, text }) => (
          <label key={id} className="level-tick">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => onTick(id, event.target.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface NumberLineProps {
  label: string;
  value: number;
  most: number;
  onNumber: (value: number) => void;
  children?: ReactNode;
}

export function NumberLine({ label, value, most, onNumber, children }: NumberLineProps) {
  return (
    <NumberField
      className="level-line level-number"
      minValue={0}
      maxValue={most}
      step={1}
      value={value}
      onChange={(given) => {
        if (Number.isFinite(given)) onNumber(given);
      }}
    >
      <Label>{label}</Label>
      <Input />
      {children}
    </NumberField>
  );
}
