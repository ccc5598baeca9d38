// The few questions that validators ask of a thing that came from outside.

export type UnknownRecord = Readonly<Record<string, unknown>>;

export function isRecord(thing: unknown): thing is UnknownRecord {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}

export function isText(thing: unknown): thing is string {
  return typeof thing === 'string';
}

/** A whole number, 0 or more. */
export function isCount(thing: unknown): thing is number {
  return Number.isSafeInteger(thing) && (thing as number) >= 0;
}

export function isListOf<T>(thing: unknown, isItem: (item: unknown) => item is T): thing is readonly T[] {
  return Array.isArray(thing) && thing.every(isItem);
}

/** By name and not by class: an array that crossed to another page or thread has another class of the same name. */
export function isFloat64Array(thing: unknown): thing is Float64Array {
  return Object.prototype.toString.call(thing) === '[object Float64Array]';
}

/** Whether a field is missing or of its type. */
export function isOptional<T>(thing: unknown, isThing: (thing: unknown) => thing is T): thing is T | undefined {
  return thing === undefined || isThing(thing);
}
