// Undo, and the notebook as a file: save, open, print, export.
import { ActionButton, useTranslator } from '@offshoot/ui';
import { cardKinds, linkRelations, type NotebookWords } from '@offshoot/inquiry';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceFloppy,
  IconFolderOpen,
  IconPrinter,
  IconTable,
  IconFileText,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useLocale } from '@offshoot/ui';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { redoStep, undoStep } from '../book/card-actions.ts';
import { useShotWords } from '../cards/use-shot-words.ts';
import { openFile, saveCsv, saveFile, saveHtml } from './file-actions.ts';

export function FileBar({ book }: { book: Book }) {
  const words = useTranslator(notebookStrings);
  const desk = useStore(book.store, (state) => state.desk);
  const { sentence } = useShotWords();
  const exportWords = useExportWords();
  const name = words('file.name');
  const icon = { size: 18, 'aria-hidden': true } as const;
  return (
    <div className="file-bar" role="group" aria-label={words('file.group')}>
      <ActionButton
        look="quiet"
        icon={<IconArrowBackUp {...icon} />}
        disabled={desk.past.length === 0}
        onPress={() => undoStep(book)}
      >
        {words('undo')}
      </ActionButton>
      <ActionButton
        look="quiet"
        icon={<IconArrowForwardUp {...icon} />}
        disabled={desk.future.length === 0}
        onPress={() => redoStep(book)}
      >
        {words('redo')}
      </ActionButton>
      <ActionButton icon={<IconDeviceFloppy {...icon} />} onPress={() => saveFile(book, name)}>
        {words('file.save')}
      </ActionButton>
      <OpenButton book={book} />
      <ActionButton look="quiet" icon={<IconPrinter {...icon} />} onPress={() => window.print()}>
        {words('file.print')}
      </ActionButton>
      <ActionButton
        look="quiet"
        icon={<IconFileText {...icon} />}
        onPress={() => saveHtml(book, name, exportWords, sentence)}
      >
        {words('file.html')}
      </ActionButton>
      <ActionButton look="quiet" icon={<IconTable {...icon} />} onPress={() => saveCsv(book, name, sentence)}>
        {words('file.csv')}
      </ActionButton>
    </div>
  );
}

function OpenButton({ book }: { book: Book }) {
  const words = useTranslator(notebookStrings);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionButton icon={<IconFolderOpen size={18} aria-hidden="true" />} onPress={() => input.current?.click()}>
        {words('file.open')}
      </ActionButton>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words('file.open')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void openFile(book, file);
          event.target.value = '';
        }}
      />
    </>
  );
}

function useExportWords(): NotebookWords {
  const words = useTranslator(notebookStrings);
  const language = useLocale();
  return {
    language,
    title: words('file.title'),
    kind: Object.fromEntries(cardKinds.map((kind) => [kind, words(`kind.${kind}`)])) as NotebookWords['kind'],
    relation: Object.fromEntries(
      linkRelations.map((relation) => [relation, words(`relation.${relation}`)]),
    ) as NotebookWords['relation'],
    names: words('by'),
    shot: words('kind.shot'),
  };
}
