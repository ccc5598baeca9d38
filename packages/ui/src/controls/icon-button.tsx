// A square button with an icon and a name that is spoken and shown as a tooltip. For the most common
// actions only; every other button carries its word.
import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import './icon-button.css';

export interface IconButtonProps {
  name: string;
  icon: ReactNode;
  onPress: () => void;
  /** For a button that switches something on and off. */
  pressed?: boolean;
  disabled?: boolean;
}

export function IconButton({ name, icon, onPress, pressed, disabled = false }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className="icon-button"
        aria-label={name}
        onPress={onPress}
        isDisabled={disabled}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
      >
        {icon}
      </Button>
      <Tooltip className="tooltip" offset={4}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
