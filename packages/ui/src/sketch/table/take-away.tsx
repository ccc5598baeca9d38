// What a pupil takes away from the drawing table: the molecule as a line, as a file for other programs, as a picture.
import { writeMolfile } from '@offshoot/chemistry';
import { IconShare2 } from '@tabler/icons-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { SketchSubject } from '../sketch-words.ts';
import { paintPngPicture, writeSvgPicture } from './molecule-picture.ts';

const ways = ['copy-smiles', 'save-molfile', 'save-svg', 'save-png'] as const;
type Way = (typeof ways)[number];

export function TakeAway({ subject, say }: { subject: SketchSubject; say: (text: string) => void }) {
  const { words } = subject;
  return (
    <MenuTrigger>
      <Button className="action-button action-quiet">
        <IconShare2 size={18} aria-hidden="true" />
        <span>{words.table('take')}</span>
      </Button>
      <Popover className="choice-list" placement="bottom end">
        <Menu aria-label={words.table('take')} onAction={(way) => void take(way as Way, subject).then(say)}>
          {ways.map((way) => (
            <MenuItem key={way} id={way} className="choice-item">
              {words.table(way)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

async function take(way: Way, { molecule, style, words }: SketchSubject): Promise<string> {
  switch (way) {
    case 'copy-smiles':
      return words.table((await copyText(molecule.smiles)) ? 'copied' : 'not-copied');
    case 'save-molfile':
      save(new Blob([writeMolfile(molecule)], { type: 'chemical/x-mdl-molfile' }), 'mol');
      break;
    case 'save-svg':
      save(new Blob([writeSvgPicture(molecule, style)], { type: 'image/svg+xml' }), 'svg');
      break;
    case 'save-png': {
      const picture = await paintPngPicture(molecule, style);
      if (picture !== null) save(picture, 'png');
    }
  }
  return words.table('saved');
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Time for the browser to begin the download before its source is let go, ms. */
const beginsWithin = 10_000;

function save(content: Blob, ending: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = `molecule.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), beginsWithin);
}
