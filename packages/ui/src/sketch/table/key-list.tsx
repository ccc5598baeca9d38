// The list of keys, shown on request.
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { SketchWords } from '../sketch-words.ts';

export function KeyList({ words, onClose }: { words: SketchWords; onClose: () => void }) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="sketch-veil"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="sketch-keys">
        <Dialog>
          <Heading slot="title" level={2}>
            {words.table('keys')}
          </Heading>
          <dl>
            {words.keys.map(({ keys, does }) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Button className="action-button action-plain" onPress={onClose} autoFocus>
            {words.table('keys-close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
