// Remembers what a pure function said about an object for as long as the object lives, so that each molecule is read once.

/** The same function, working each object out only at the first call. */
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
