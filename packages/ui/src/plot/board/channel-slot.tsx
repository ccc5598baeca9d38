// A place of the graph (x, y, colour ...): a column is dropped on it or chosen from its menu.
import { IconX } from '@tabler/icons-react';
import { DropZone, isTextDropItem } from 'react-aria-components';
import { ChoiceMenu, type Choice } from '../../controls/choice-menu.tsx';
import { columnType } from './column-chip.tsx';
import './board.css';

export interface ChannelSlotProps {
  /** Name of the place. */
  name: string;
  /** Spoken while something is dragged: "drop here for x". */
  dropName: string;
  /** Columns that may stand here; the first one is none. */
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
  /** Empties the place; null where it is empty. */
  clear: { name: string; onPress: () => void } | null;
}

export function ChannelSlot({ name, dropName, choices, chosen, onChoose, clear }: ChannelSlotProps) {
  return (
    <DropZone
      className="channel-slot"
      aria-label={dropName}
      getDropOperation={(types) => (types.has(columnType) ? 'copy' : 'cancel')}
      onDrop={(event) => {
        const item = event.items.filter(isTextDropItem).find(({ types }) => types.has(columnType));
        if (item !== undefined) void item.getText(columnType).then(onChoose);
      }}
    >
      <ChoiceMenu label={name} labelShown choices={choices} chosen={chosen} onChoose={onChoose} />
      {clear !== null && (
        <button type="button" className="channel-clear" aria-label={clear.name} onClick={clear.onPress}>
          <IconX size={16} aria-hidden="true" />
        </button>
      )}
    </DropZone>
  );
}
