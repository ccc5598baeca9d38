// Data in and out: tries with their animals; the seen rows as CSV, JSON or Parquet; a class's own file with a preview and its faults by line.
import { readTableCsv, writeTableCsv, writeTableJson, type ReadTable } from '@offshoot/analysis';
import type { Problem } from '@offshoot/quantities';
import { translateIfKnown } from '@offshoot/language';
import { ActionButton, Card, FileButton, Notice, useTranslator } from '@offshoot/ui';
import { IconDownload, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { tableFileStrings } from '../../../strings/table-files.ts';
import { nameFilter } from '../table/filter-bar.tsx';
import type { Analysis } from '../use-analysis.ts';
import { ImportPreview } from './import-preview.tsx';
import { saveBytes, saveText } from './save-text.ts';
import { TriesPart } from './tries-part.tsx';
import { writeTableParquet } from './write-table-parquet.ts';

const icon = { size: 18, 'aria-hidden': true } as const;
/** Far above any class's measurements. */
const largestFile = 30_000_000;

export function FilesCard({ analysis }: { analysis: Analysis }) {
  const words = useTranslator(tableFileStrings);
  const [read, setRead] = useState<ReadTable | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async (file: File) => {
    const text = file.size > largestFile ? null : await file.text().catch(() => null);
    const result = text === null ? null : readTableCsv(text);
    setRead(result?.ok === true ? result.value : null);
    setProblem(result === null ? { code: 'csv-unreadable', data: {} } : result.ok ? null : result.problem);
  };
  return (
    <Card title={words('title')} className="analysis-files">
      <TriesPart analysis={analysis} />
      <div className="analysis-tools">
        {analysis.seen.length > 0 && <SaveButtons analysis={analysis} />}
        <FileButton
          icon={<IconFolderOpen {...icon} />}
          accept=".csv,.txt,.tsv,text/csv"
          onFile={(file) => void open(file)}
        >
          {words('open')}
        </FileButton>
        <p className="second">{words('open.help')}</p>
      </div>
      {problem !== null && (
        <Notice tone="wrong" live>
          {translateIfKnown(words, tableFileStrings, `problem.${problem.code}`, problem.data) ??
            words('problem.csv-unreadable')}
        </Notice>
      )}
      {read !== null && <ImportPreview analysis={analysis} read={read} onDone={() => setRead(null)} />}
    </Card>
  );
}

function SaveButtons({ analysis }: { analysis: Analysis }) {
  const words = useTranslator(tableFileStrings);
  const { table, seen, state, base, words: names } = analysis;
  const notes = [
    words('note.source'),
    words('note.rows', { count: seen.length, tries: base?.tries.length ?? 0 }),
    ...state.filters.map((filter) => nameFilter(analysis, filter)),
  ];
  const saveCsv = (decimal: '.' | ',') => {
    const text = writeTableCsv(table, { decimal, nameOf: names.nameOf, labelOf: names.labelOf, notes }, seen);
    saveText('offshoot.csv', 'text/csv', text);
  };
  const saveParquet = async () =>
    saveBytes('offshoot.parquet', 'application/vnd.apache.parquet', await writeTableParquet(table, seen));
  return (
    <>
      <ActionButton icon={<IconDownload {...icon} />} onPress={() => saveCsv(names.locale === 'de' ? ',' : '.')}>
        {words('save.csv')}
      </ActionButton>
      <ActionButton
        look="quiet"
        icon={<IconDownload {...icon} />}
        onPress={() => saveCsv(names.locale === 'de' ? '.' : ',')}
      >
        {words('save.csv.other')}
      </ActionButton>
      <ActionButton
        look="quiet"
        icon={<IconDownload {...icon} />}
        onPress={() =>
          saveText('offshoot.json', 'application/json', writeTableJson(table, names.shortName, notes, seen))
        }
      >
        JSON
      </ActionButton>
      <ActionButton look="quiet" icon={<IconDownload {...icon} />} onPress={() => void saveParquet()}>
        Parquet
      </ActionButton>
    </>
  );
}
