// A menu that shows what is chosen and opens to choose another: language, an earlier try.
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './choice-menu.css';

export interface Choice {
  id: string;
  text: string;
  /** A second line in the open list. */
  more?: string;
}

export interface ChoiceMenuProps {
  /** The menu's name, always spoken; `labelShown` puts it on the screen too. */
  label: string;
  labelShown?: boolean;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}

export function ChoiceMenu({ label, labelShown = false, choices, chosen, onChoose }: ChoiceMenuProps) {
  return (
    <Select
      className="choice-menu"
      value={chosen}
      onChange={(key) => {
        if (typeof key === 'string') onChoose(key);
      }}
    >
      <Label className={labelShown ? 'second' : 'only-heard'}>{label}</Label>
      <Button className="choice-button">
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="choice-list" placement="bottom end">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.text} className="choice-item">
              <span>{choice.text}</span>
              {choice.more !== undefined && <span className="second">{choice.more}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
