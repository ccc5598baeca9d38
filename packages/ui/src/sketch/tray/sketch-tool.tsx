// One tool of the tray: a button with a formula, a letter or a picture on it; its name is spoken and shown on hovering.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

export interface SketchToolProps {
  /** Spoken; contains what is written on the button where that is a word. */
  name: string;
  onPress: () => void;
  children: ReactNode;
  pressed?: boolean;
  wide?: boolean;
}

export function SketchTool({ name, onPress, children, pressed, wide = false }: SketchToolProps) {
  return (
    <Button
      className={wide ? 'sketch-tool sketch-tool-wide' : 'sketch-tool'}
      aria-label={name}
      onPress={onPress}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      {children}
    </Button>
  );
}
