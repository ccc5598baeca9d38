// The pocket's numbers that say how it likes each kind of feature are named after the kinds: "pyridine" -> "pyridineTaste".

/** The names of the numbers, put together once: the score asks for them often. */
export function tasteIds<Kind extends string>(kinds: readonly Kind[]): Readonly<Record<Kind, `${Kind}Taste`>> {
  return Object.fromEntries(kinds.map((kind) => [kind, `${kind}Taste`])) as Record<Kind, `${Kind}Taste`>;
}
