// A column as a chip that can be dragged to a place of the graph: by mouse and touch, and by keyboard (Enter picks it up, Tab
// goes from place to place, Enter drops it).
import { IconGripVertical } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { mergeProps, useButton } from 'react-aria';
import { useDrag } from 'react-aria-components';
import './board.css';

/** The kind of what is dragged. */
export const columnType = 'offshoot-column';

export interface ColumnChipProps {
  id: string;
  name: string;
  /** A sign of the column's kind. */
  icon: ReactNode;
}

export function ColumnChip({ id, name, icon }: ColumnChipProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [columnType]: id, 'text/plain': name }],
  });
  const { buttonProps } = useButton({ ...dragButtonProps, elementType: 'div' }, ref);
  return (
    <div
      {...mergeProps(dragProps, buttonProps)}
      ref={ref}
      role="button"
      className={`column-chip ${isDragging ? 'column-chip-dragged' : ''}`}
      data-column={id}
    >
      <IconGripVertical size={14} aria-hidden="true" />
      {icon}
      <span>{name}</span>
    </div>
  );
}
