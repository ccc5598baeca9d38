// The notebook for paper and for other programs: one HTML page that prints, and one CSV table with a row a card. Words come
// from the caller; whatever a pupil wrote is text and never markup or a formula.
import { listCards, type CardKind, type CardView, type LinkRelation } from './card-view.ts';
import { DRAWING_HEIGHT, DRAWING_WIDTH, isDrawingPath } from './drawing-path.ts';
import type { FieldValue, Notebook } from './notebook.ts';

/** The words of an exported notebook, in the language of the page. */
export interface NotebookWords {
  readonly language: string;
  readonly title: string;
  readonly kind: Readonly<Record<CardKind, string>>;
  readonly relation: Readonly<Record<LinkRelation, string>>;
  readonly names: string;
  readonly shot: string;
}

const COLUMNS = ['id', 'kind', 'title', 'text', 'names', 'tags', 'links', 'shot', 'part', 'hash', 'result'] as const;

/** RFC 4180 with a byte order mark, so that umlauts survive spreadsheets. Results of sealed shots are left out. */
export function exportCsv(notebook: Notebook): string {
  const rows = listCards(notebook).map((card) => [
    card.id,
    card.kind,
    card.title,
    card.text,
    card.names.join(', '),
    card.tags.join(', '),
    card.links.map(({ relation, to }) => `${relation} ${to}`).join(', '),
    ...(['shot', 'part', 'hash', 'result'] as const).map((field) => plain(showable(card, field))),
  ]);
  return `\uFEFF${[[...COLUMNS], ...rows].map((row) => row.map(quoteCell).join(',')).join('\r\n')}\r\n`;
}

/** One page without scripts or outside parts. Results of sealed shots are left out. */
export function exportHtml(notebook: Notebook, words: NotebookWords): string {
  const cards = listCards(notebook);
  const titles = new Map(cards.map((card) => [card.id, card.title || words.kind[card.kind]]));
  const body = cards.map((card) => describeCard(card, titles, words)).join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}"><head><meta charset="utf-8"><title>${escapeHtml(words.title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
article{border-top:1px solid #999;padding:.5rem 0;break-inside:avoid}p{white-space:pre-wrap}img,svg{max-width:100%;border:1px solid #ccc}
path{fill:none;stroke:#1b2430;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
code{overflow-wrap:anywhere;font-size:.8rem}small{color:#444}</style></head>
<body><h1>${escapeHtml(words.title)}</h1>
${body}
</body></html>
`;
}

/** Pictures that were made here; a picture that is code (SVG) or lies elsewhere is not put into the page. */
const PICTURE = /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/;

function describeCard(card: CardView, titles: ReadonlyMap<string, string>, words: NotebookWords): string {
  const parts = [`<h2>${escapeHtml(card.title || words.kind[card.kind])}</h2>`];
  const line = [words.kind[card.kind], ...card.tags];
  if (card.names.length > 0) line.push(`${words.names}: ${card.names.join(', ')}`);
  parts.push(`<small>${escapeHtml(line.join(' · '))}</small>`);
  if (card.text !== '') parts.push(`<p>${escapeHtml(card.text)}</p>`);
  const picture = plain(card.get('picture'));
  if (PICTURE.test(picture)) parts.push(`<img alt="${escapeHtml(card.title)}" src="${picture}">`);
  const path = plain(card.get('path'));
  if (isDrawingPath(path)) parts.push(drawPath(path, card.text || words.kind[card.kind]));
  const shot = plain(card.get('shot'));
  if (shot !== '') parts.push(`<p>${escapeHtml(words.shot)}: <code>${escapeHtml(shot)}</code></p>`);
  const result = plain(showable(card, 'result'));
  if (result !== '') parts.push(`<p>${escapeHtml(result)}</p>`);
  for (const { relation, to } of card.links.filter((link) => titles.has(link.to))) {
    const where = `<a href="#${encodeURIComponent(to)}">${escapeHtml(titles.get(to)!)}</a>`;
    parts.push(`<p>${escapeHtml(words.relation[relation])} ${where}</p>`);
  }
  return `<article id="${encodeURIComponent(card.id)}">${parts.join('\n')}</article>`;
}

/** A drawing by pen: a path of moves and lines and nothing else (`isDrawingPath`). */
function drawPath(path: string, title: string): string {
  const named = `role="img" aria-label="${escapeHtml(title)}"`;
  return `<svg viewBox="0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}" ${named}><path d="${path}"/></svg>`;
}

/** What was found on sealed populations stays with the field trial. */
function showable(card: CardView, field: string): FieldValue | undefined {
  const secret = card.get('part') === 'sealed' && (field === 'result' || field === 'hash');
  return secret ? undefined : card.get(field);
}

function plain(value: FieldValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A cell that a spreadsheet would compute is made text by an apostrophe. */
function quoteCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
