// ICU messages as Lingui compiles them: plain arrays that are interpreted, so that no text ever becomes code and the
// pages may forbid eval. Numbers in a sentence are written as the language writes them: a plain `{dose}` and the `#` of a
// plural read the formatted twin of their value, which `twinOf` names.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

type Choices = Readonly<Record<string, unknown>>;
type Token = string | readonly [name: string, type?: string, format?: unknown];

/** A compiled message: text and placeholders in order. */
export type Message = readonly Token[];

const choosing = new Set(['plural', 'selectordinal', 'select']);

/** The name under which a value's formatted text is handed to the message. */
export function twinOf(name: string): string {
  return `text of ${name}`;
}

/**
 * Compiles one ICU message.
 * @throws SyntaxError-like errors of the parser when braces or choices are wrong.
 */
export function compileText(text: string): Message {
  return readTwins(compileMessageOrThrow(text), null);
}

/** The names of the values a message takes, sorted, each with how it is used when it chooses between texts. */
export function readPlaceholders(text: string): string[] {
  const names = new Set<string>();
  collectNames(compileMessageOrThrow(text), names);
  return [...names].sort();
}

function readTwins(message: Message, counted: string | null): Message {
  return message.map((token): Token => {
    if (typeof token === 'string') return token === '#' && counted !== null ? [twinOf(counted)] : token;
    const [name, type, format] = token;
    if (type === undefined) return [twinOf(name)];
    if (!choosing.has(type)) return token;
    const inner = type === 'select' ? counted : name;
    return [name, type, mapChoices(format as Choices, (choice) => readTwins(choice, inner))];
  });
}

function mapChoices(choices: Choices, change: (choice: Message) => Message): Choices {
  return Object.fromEntries(
    Object.entries(choices).map(([key, choice]) => [key, Array.isArray(choice) ? change(choice as Message) : choice]),
  );
}

function collectNames(message: Message, names: Set<string>): void {
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [name, type, format] = token;
    names.add(type !== undefined && choosing.has(type) ? `${name} (${type})` : name);
    if (type !== undefined && choosing.has(type)) {
      for (const choice of Object.values(format as Choices))
        if (Array.isArray(choice)) collectNames(choice as Message, names);
    }
  }
}
