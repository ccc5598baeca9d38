// A button with a word on it, an icon before the word where one helps. `fire` is the one big button
// of a page; `plain` is outlined; `quiet` shows its outline only when touched.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './action-button.css';

export interface ActionButtonProps {
  children: ReactNode;
  onPress: () => void;
  look?: 'fire' | 'plain' | 'quiet';
  icon?: ReactNode;
  disabled?: boolean;
  /** Spoken name where the visible word alone would not say enough. Must contain the visible word. */
  spokenName?: string;
  /** Id of a text that says more, e.g. why the button can't be pressed now. */
  describedBy?: string;
  /** For a button that switches something on and off. */
  pressed?: boolean;
}

export function ActionButton(props: ActionButtonProps) {
  const { children, onPress, look = 'plain', icon, disabled = false, spokenName, describedBy, pressed } = props;
  return (
    <Button
      className={`action-button action-${look}`}
      onPress={onPress}
      isDisabled={disabled}
      {...(spokenName !== undefined && { 'aria-label': spokenName })}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      {icon}
      <span>{children}</span>
    </Button>
  );
}
