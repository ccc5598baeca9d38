// The connection of the page to the CODAP around it, and the selection that both share.
import type { Translator } from '@offshoot/language';
import { useEffect, useRef, useState } from 'react';
import type { codapStrings } from '../../../strings/codap.ts';
import type { Analysis } from '../use-analysis.ts';
import { CodapPhone, parentPort } from './codap-phone.ts';
import { isSelectionNotice, readSelection, sendSelection, sendTable, type CaseLinks } from './codap-table.ts';

export interface CodapLine {
  readonly phone: CodapPhone | null;
  /** null while the page says hello. */
  readonly connected: boolean | null;
  readonly links: { current: CaseLinks | null };
}

/** ms; a CODAP answers at once. */
const longestHelloMs = 8000;
const size = { width: 1100, height: 760 };

export function useCodap({ store }: Analysis): CodapLine {
  const [line, setLine] = useState<{ phone: CodapPhone | null; connected: boolean | null }>({
    phone: null,
    connected: null,
  });
  const links = useRef<CaseLinks | null>(null);
  /** What the host said last: not said back to it. */
  const heard = useRef<ReadonlySet<number> | null>(null);
  useEffect(() => {
    const port = parentPort();
    if (port === null) {
      setLine({ phone: null, connected: false });
      return undefined;
    }
    const phone: CodapPhone = new CodapPhone(port, (request) => {
      if (isSelectionNotice(request) && links.current !== null) {
        void readSelection(phone, links.current).then((rows) => {
          heard.current = new Set(rows);
          store.setState({ chosen: heard.current });
        });
      }
      return { success: true };
    });
    void phone.connect(longestHelloMs).then((connected) => {
      setLine({ phone, connected });
      const values = { title: 'Offshoot', dimensions: size, preventDataContextReorg: false };
      if (connected) void phone.call({ action: 'update', resource: 'interactiveFrame', values });
    });
    const unsubscribe = store.subscribe(({ chosen }, before) => {
      if (chosen === before.chosen || chosen === heard.current || links.current === null) return;
      sendSelection(phone, links.current, chosen);
    });
    return () => {
      unsubscribe();
      phone.close();
    };
  }, [store]);
  return { ...line, links };
}

/** Sends the seen rows; false when the host refuses. */
export async function sendRowsTo(
  { phone, links }: CodapLine,
  { table, seen, words }: Analysis,
  codapWords: Translator<Extract<keyof (typeof codapStrings)['de'], string>>,
  onProgress: (share: number) => void,
): Promise<boolean> {
  if (phone === null) return false;
  const said = {
    title: codapWords('title'),
    // Without the unit, which CODAP takes by itself.
    nameOf: ({ id }: { id: string }) => words.shortName(id),
    labelOf: words.labelOf,
    levelName: (level: string) => codapWords(`level.${level}` as 'level.shot'),
    yes: words.words('yes'),
    no: words.words('no'),
  };
  links.current = await sendTable(phone, table, seen, said, onProgress);
  return links.current !== null;
}
