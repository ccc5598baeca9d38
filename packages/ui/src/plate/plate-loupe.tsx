// The loupe: the wells around a touched one, each large enough for a finger. Opens as a small dialog.
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { wellsAround, type PlateArrangement } from './arrange-plate.ts';
import { WellMark, type WellState } from './well-mark.tsx';

export interface PlateLoupeProps {
  plate: PlateArrangement;
  around: number;
  states: readonly WellState[];
  unsure: ReadonlySet<number>;
  nameWell: (well: number) => string;
  words: { title: string; close: string };
  onChoose: (well: number) => void;
  onClose: () => void;
}

/** Wells shown to each side of the touched one: 5 x 5 fill a phone's width at 56 px each. */
const reach = 2;

export function PlateLoupe(props: PlateLoupeProps) {
  const { plate, around, states, unsure, nameWell, words, onChoose, onClose } = props;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="loupe-veil"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="loupe">
        <Dialog aria-label={words.title}>
          <p className="loupe-title">{words.title}</p>
          <div className="loupe-wells">
            {wellsAround(plate, around, reach)
              .flat()
              .map((well, i) =>
                well === null ? (
                  <span key={`gap-${i}`} />
                ) : (
                  <Button
                    key={well}
                    className={well === around ? 'loupe-well loupe-well-touched' : 'loupe-well'}
                    aria-label={nameWell(well)}
                    autoFocus={well === around}
                    onPress={() => onChoose(well)}
                  >
                    <svg viewBox="-1.2 -1.2 2.4 2.4" width="40" height="40" aria-hidden="true">
                      <WellMark state={states[well] ?? 'empty'} unsure={unsure.has(well)} x={0} y={0} radius={1} />
                    </svg>
                  </Button>
                ),
              )}
          </div>
          <Button className="action-button action-plain" onPress={onClose}>
            {words.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
