// A sheet at the page's side for what is needed now and then: it opens from a button, holds the focus, and closes with
// Escape, a touch beside it, or its own button.
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './side-sheet.css';

export interface SideSheetProps {
  title: string;
  /** The words of the button that closes it. */
  closeName: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function SideSheet({ title, closeName, open, onClose, children }: SideSheetProps) {
  return (
    <ModalOverlay
      className="sheet-shade"
      isOpen={open}
      isDismissable
      onOpenChange={(now) => {
        if (!now) onClose();
      }}
    >
      <Modal className="side-sheet">
        <Dialog>
          <div className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <Button className="sheet-close" aria-label={closeName} onPress={onClose}>
              <IconX size={20} aria-hidden="true" />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
