// A sum formula with its figures set low: C10H14N2. A name stays as it is, also one with figures in it.

export function FormulaText({ formula }: { formula: string }) {
  return (
    <span>{formula.split(/(\d+)/).map((part, i) => (/^\d+$/.test(part) ? <sub key={i}>{part}</sub> : part))}</span>
  );
}

const sumFormula = /^(?:(?:C|H|N|O|S|F|Cl|Br)\d*)+[+-]?$/;

/** What a molecule is called: a name, or its formula with the figures set low. */
export function MoleculeName({ name }: { name: string }) {
  return sumFormula.test(name) ? <FormulaText formula={name} /> : <>{name}</>;
}
