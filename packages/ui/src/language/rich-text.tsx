// A message with strong words (<b>...</b>) or terms worth learning (*...*) as elements. No other markup is read.
import type { ReactNode } from 'react';

/** The message's parts: plain text as it is, `<b>` as strong, `*` as a term. */
export function RichText({ text, strongClass }: { text: string; strongClass?: string }): ReactNode {
  return text.split(/(<b>.*?<\/b>|\*[^*]+\*)/).map((part, i) => {
    if (part.startsWith('<b>')) {
      return (
        <b key={i} className={strongClass}>
          {part.slice(3, -4)}
        </b>
      );
    }
    if (part.startsWith('*') && part.length > 2) return <em key={i}>{part.slice(1, -1)}</em>;
    return part;
  });
}
