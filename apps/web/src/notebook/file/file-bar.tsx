// Undo, and the notebook as a file: save, open, print, export.
import { ActionButton, FileButton, useLocale, useTranslator } from '@offshoot/ui';
import { cardKinds, linkRelations, type NotebookWords } from '@offshoot/inquiry';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceFloppy,
  IconFolderOpen,
  IconPrinter,
  IconPackage,
  IconTable,
  IconFileText,
} from '@tabler/icons-react';
import { useStore } from 'zustand';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { redoStep, undoStep } from '../book/card-actions.ts';
import { useShotWords } from '../cards/use-shot-words.ts';
import { openFile, saveCrate, saveCsv, saveFile, saveHtml } from './file-actions.ts';

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
      <FileButton
        icon={<IconFolderOpen {...icon} />}
        accept=".json,application/json"
        onFile={(file) => void openFile(book, file)}
      >
        {words('file.open')}
      </FileButton>
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
      <ActionButton
        look="quiet"
        icon={<IconPackage {...icon} />}
        onPress={() => saveCrate(book, name, { name: words('file.title'), description: words('file.crate.about') })}
      >
        {words('file.crate')}
      </ActionButton>
    </div>
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
