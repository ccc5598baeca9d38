// A line of text with suggestions: what is typed counts at once, a suggestion is one touch away. Used for a
// molecule by name or SMILES, so that any text may stand in it.
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Choice } from './choice-menu.tsx';
import './suggest-field.css';

export interface SuggestFieldProps {
  label: string;
  /** Shown in the empty field. */
  hint: string;
  text: string;
  onText: (text: string) => void;
  suggestions: readonly Choice[];
  /** A suggestion was taken. */
  onTake: (id: string) => void;
  /** Spoken name of the button that opens the suggestions. */
  openName: string;
  wrong: boolean;
  /** Id of the text that says what is wrong. */
  describedBy?: string;
}

export function SuggestField(props: SuggestFieldProps) {
  const { label, hint, text, onText, suggestions, onTake, openName, wrong, describedBy } = props;
  return (
    <ComboBox
      className="suggest-field"
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={(key) => {
        if (typeof key === 'string') onTake(key);
      }}
      allowsCustomValue
      isInvalid={wrong}
      menuTrigger="manual"
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
    >
      <Label className="second">{label}</Label>
      <div className="suggest-row">
        <Input placeholder={hint} spellCheck={false} autoComplete="off" autoCapitalize="off" maxLength={10_001} />
        <Button className="suggest-open" aria-label={openName}>
          <svg width="12" height="8" viewBox="0 0 10 6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Button>
      </div>
      <Popover className="choice-list">
        <ListBox items={suggestions}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.text} className="choice-item">
              <span>{choice.text}</span>
              {choice.more !== undefined && <span className="second">{choice.more}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
