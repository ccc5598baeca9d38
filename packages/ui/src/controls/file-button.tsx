// A button that lets one choose a file from the machine. The same file may be chosen again.
import { useRef, type ReactNode } from 'react';
import { ActionButton, type ActionButtonProps } from './action-button.tsx';

export interface FileButtonProps {
  /** The button's words; also the name of the hidden field. */
  children: string;
  /** Kinds of files, as the field's `accept` lists them. */
  accept: string;
  onFile: (file: File) => void;
  icon?: ReactNode;
  look?: ActionButtonProps['look'];
}

export function FileButton({ children, accept, onFile, icon, look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionButton
        {...(icon !== undefined && { icon })}
        {...(look !== undefined && { look })}
        onPress={() => input.current?.click()}
      >
        {children}
      </ActionButton>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={children}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
