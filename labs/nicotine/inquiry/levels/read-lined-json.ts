// Reads JSON and remembers the line of each thing in it, so that a fault in a file that a teacher wrote can be named by its line.
import { fail, succeed, type Result } from '@offshoot/quantities';

/** A thing in the file and the line that it begins on, from 1. */
export type LinedJson = { readonly line: number } & (
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly LinedJson[] }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, LinedJson> }
);

/** Reads a text. Problems, each with its `line`: `level-not-json` (found), `level-field-twice` (field). */
export function readLinedJson(text: string): Result<LinedJson> {
  try {
    return succeed(new LinedReader(text).readAll());
  } catch (error) {
    if (error instanceof Misread) return fail(error.code, error.data);
    throw error;
  }
}

class Misread extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  constructor(code: string, data: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** Spaces, a mark, a text, a number or word; else one character. */
const token = /\s+|[{}[\]:,]|"(?:[^"\\\n]|\\.)*"|[-+.\w]+|./gy;
const deepest = 20;

class LinedReader {
  readonly #tokens: { readonly text: string; readonly line: number }[] = [];
  #place = 0;

  constructor(text: string) {
    let line = 1;
    for (const [found] of text.replace(/^\uFEFF/, '').matchAll(token)) {
      if (found.trim() !== '') this.#tokens.push({ text: found, line });
      line += found.split('\n').length - 1;
    }
    this.#tokens.push({ text: '', line });
  }

  readAll(): LinedJson {
    const read = this.#read(0);
    if (this.#next.text !== '') this.#refuse();
    return read;
  }

  get #next(): { readonly text: string; readonly line: number } {
    return this.#tokens[Math.min(this.#place, this.#tokens.length - 1)]!;
  }

  #refuse(): never {
    const { text, line } = this.#next;
    throw new Misread('level-not-json', { line, found: text });
  }

  #take(wanted: string): void {
    if (this.#next.text !== wanted) this.#refuse();
    this.#place += 1;
  }

  #read(depth: number): LinedJson {
    const { text, line } = this.#next;
    if (depth > deepest) this.#refuse();
    if (text === '{') return { line, kind: 'record', fields: this.#readFields(depth) };
    if (text === '[') return { line, kind: 'list', items: this.#readItems(depth) };
    return { line, kind: 'value', value: this.#readValue() };
  }

  #readValue(): string | number | boolean | null {
    let value: unknown;
    try {
      value = JSON.parse(this.#next.text);
    } catch {
      this.#refuse();
    }
    this.#place += 1;
    return value as string | number | boolean | null;
  }

  #readItems(depth: number): LinedJson[] {
    const items: LinedJson[] = [];
    this.#take('[');
    while (this.#next.text !== ']') {
      if (items.length > 0) this.#take(',');
      items.push(this.#read(depth + 1));
    }
    this.#take(']');
    return items;
  }

  #readFields(depth: number): Map<string, LinedJson> {
    const fields = new Map<string, LinedJson>();
    this.#take('{');
    while (this.#next.text !== '}') {
      if (fields.size > 0) this.#take(',');
      const { line, text } = this.#next;
      if (!text.startsWith('"')) this.#refuse();
      const field = String(this.#readValue());
      if (fields.has(field)) throw new Misread('level-field-twice', { line, field });
      this.#take(':');
      fields.set(field, this.#read(depth + 1));
    }
    this.#take('}');
    return fields;
  }
}
