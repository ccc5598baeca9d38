// A sum formula with its figures set low: C10H14N2.

export function FormulaText({ formula }: { formula: string }) {
  return (
    <span>{formula.split(/(\d+)/).map((part, i) => (/^\d+$/.test(part) ? <sub key={i}>{part}</sub> : part))}</span>
  );
}
