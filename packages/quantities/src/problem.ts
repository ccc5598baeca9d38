// What went wrong, as data: science never makes sentences. `language` turns a code and its data into words.

/** A refusal that a caller can show, compare or send on; `code` is kebab-case and stable, `data` fills the sentence. */
export interface Problem {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Either a value or the reason why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/**
 * Wraps a value as a success.
 * @example succeed(3) // => { ok: true, value: 3 }
 */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/**
 * Makes a failure from a code and the data that its sentence needs.
 * @example fail('dose-not-positive', { dose: -1 }) // => { ok: false, problem: { code: 'dose-not-positive', data: { dose: -1 } } }
 */
export function fail(code: string, data: Problem['data'] = {}): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, data } };
}
