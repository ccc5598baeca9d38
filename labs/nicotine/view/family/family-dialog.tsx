// The whole family tree over the page: as a tree that one walks or as a list of words, and beside it what is known of the
// chosen molecule, its tries, and the way back to the bench.
import { ActionButton, SegmentedChoice } from '@offshoot/ui';
import { IconFocus2, IconX, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLabWords } from '../lab-words.ts';
import type { FamilyDialogProps } from './family-dialog-props.ts';
import { FamilyList } from './family-list.tsx';
import { FamilyPicture } from './family-picture.tsx';
import { OffshootCard } from './offshoot-card.tsx';
import './family-dialog.css';

const zooms = [0.5, 0.7, 0.85, 1, 1.3, 1.7];
const usualZoom = 3;

export function FamilyDialog(props: FamilyDialogProps) {
  const { words } = useLabWords();
  return (
    <ModalOverlay
      isOpen
      className="family-veil"
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className="family-page">
        <Dialog className="family-dialog">
          <header className="family-head">
            <Heading slot="title" level={2}>
              {words('family.title')}
            </Heading>
            <span className="second">{words('family.count', { count: props.tree.offshoots.size })}</span>
            <ActionButton icon={<IconX size={18} aria-hidden="true" />} onPress={props.onClose}>
              {words('family.close')}
            </ActionButton>
          </header>
          <FamilyBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function FamilyBody(props: FamilyDialogProps) {
  const { tree, now } = props;
  const { words } = useLabWords();
  const [view, setView] = useState<'tree' | 'list'>('tree');
  const [zoom, setZoom] = useState(usualZoom);
  const [findCalls, setFindCalls] = useState(0);
  const first = now !== null && tree.offshoots.has(now) ? now : ([...tree.offshoots.keys()][0] ?? '');
  const [wanted, setWanted] = useState(first);
  const chosen = tree.offshoots.has(wanted) ? wanted : first;
  const offshoot = tree.offshoots.get(chosen);
  const find = () => {
    setWanted(first);
    setFindCalls((calls) => calls + 1);
  };
  return (
    <>
      <div className="family-tools">
        <SegmentedChoice
          label={words('family.view')}
          choices={[
            { id: 'tree', text: words('family.view.tree') },
            { id: 'list', text: words('family.view.list') },
          ]}
          chosen={view}
          onChoose={(id) => setView(id === 'list' ? 'list' : 'tree')}
        />
        {view === 'tree' && <ZoomTools zoom={zoom} onZoom={setZoom} onFind={find} />}
      </div>
      {view === 'tree' ? (
        <FamilyPicture {...props} chosen={chosen} onChoose={setWanted} zoom={zooms[zoom] ?? 1} findCalls={findCalls} />
      ) : (
        <FamilyList {...props} chosen={chosen} onChoose={setWanted} />
      )}
      {offshoot !== undefined && <OffshootCard {...props} offshoot={offshoot} />}
    </>
  );
}

function ZoomTools(props: { zoom: number; onZoom: (zoom: number) => void; onFind: () => void }) {
  const { zoom, onZoom, onFind } = props;
  const { words } = useLabWords();
  return (
    <div className="family-zoom">
      <ActionButton
        look="quiet"
        icon={<IconZoomOut size={20} aria-hidden="true" />}
        disabled={zoom === 0}
        onPress={() => onZoom(zoom - 1)}
      >
        {words('family.farther')}
      </ActionButton>
      <ActionButton
        look="quiet"
        icon={<IconZoomIn size={20} aria-hidden="true" />}
        disabled={zoom === zooms.length - 1}
        onPress={() => onZoom(zoom + 1)}
      >
        {words('family.nearer')}
      </ActionButton>
      <ActionButton look="quiet" icon={<IconFocus2 size={20} aria-hidden="true" />} onPress={onFind}>
        {words('family.find')}
      </ActionButton>
    </div>
  );
}
