// Remembers what a pure function said about an object, so that each thing is worked out once.

/** The same function for objects that live long, like a world's columns: worked out at the first call, kept as long as the object. */
export function remember<Key extends object, Value extends object>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** A record that carries what has been said about it, one place a function. */
export interface Remembering {
  readonly remembered: unknown[];
}

let places = 0;

/**
 * The same function for records that come and go by the thousand: a weak map of them would keep the collector of garbage
 * busy for a fifth of the time.
 */
export function rememberInside<Key extends Remembering, Value extends object>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const place = places++;
  return (key) => (key.remembered[place] ??= work(key)) as Value;
}
