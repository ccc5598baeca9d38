// Units of a formula over columns: metres are not added to seconds, and a product has the product of the units. A bare number
// takes the unit of what it stands beside in sums and comparisons ("mass > 200").
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Expression } from './formula.ts';

/** Exponents by base unit; empty for a pure number. */
export type UnitPowers = Readonly<Record<string, number>>;

/** Pure numbers, whatever they are called. */
const PURE = new Set(['', '1', 'share', 'fold', 'log10', 'pH']);
const POWER_OF_ROOT = 0.5;

/** A unit as it is written on a column. */
export function readUnit(unit: string | null): UnitPowers {
  return unit === null || PURE.has(unit) ? {} : { [unit]: 1 };
}

/** "mV Hz/s"; null for a pure number. */
export function writeUnit(powers: UnitPowers): string | null {
  const part = (sign: 1 | -1): string =>
    Object.entries(powers)
      .filter(([, power]) => power * sign > 0)
      .map(([unit, power]) => (power * sign === 1 ? unit : `${unit}^${power * sign}`))
      .join(' ');
  const [above, below] = [part(1), part(-1)];
  if (above === '' && below === '') return null;
  return below === '' ? above : `${above === '' ? '1' : above}/${below}`;
}

/** Problems: `formula-units` (left, right), `formula-pure` (unit): what may have none has one. */
export function unitOfFormula(expression: Expression, unitOf: (name: string) => string | null): Result<UnitPowers> {
  try {
    return succeed(powersOf(expression, unitOf) ?? {});
  } catch (error) {
    if (error instanceof UnitClash) return fail(error.message, error.data);
    throw error;
  }
}

class UnitClash extends Error {
  readonly data: Readonly<Record<string, string>>;
  constructor(code: string, data: Readonly<Record<string, string>>) {
    super(code);
    this.data = data;
  }
}

/** null: a bare number, which takes any unit. */
function powersOf(expression: Expression, unitOf: (name: string) => string | null): UnitPowers | null {
  const powers = (part: Expression): UnitPowers | null => powersOf(part, unitOf);
  switch (expression.kind) {
    case 'number':
      return null;
    case 'descriptor':
      return readUnit(unitOf(expression.name));
    case 'negative':
      return powers(expression.of);
    case 'choice':
      powers(expression.test);
      return requireAlike(powers(expression.yes), powers(expression.no));
    case 'call':
      return callPowers(expression.name, expression.of.map(powers));
    case 'operation':
      return operationPowers(expression, powers);
  }
}

function operationPowers(
  { operator, left, right }: Extract<Expression, { kind: 'operation' }>,
  powers: (part: Expression) => UnitPowers | null,
): UnitPowers | null {
  const [a, b] = [powers(left), powers(right)];
  switch (operator) {
    case '*':
      return a === null && b === null ? null : combine(a ?? {}, b ?? {}, 1);
    case '/':
      return a === null && b === null ? null : combine(a ?? {}, b ?? {}, -1);
    case '^':
      requirePure(b);
      if (a === null || Object.keys(a).length === 0) return a;
      return right.kind === 'number' ? combine({}, a, right.value) : requirePure(a);
    case '+':
    case '-':
      return requireAlike(a, b);
    case '&&':
    case '||':
      return {};
    default:
      requireAlike(a, b);
      return {};
  }
}

function callPowers(name: string, of: readonly (UnitPowers | null)[]): UnitPowers | null {
  const [first = null, second = null] = of;
  if (name === 'min' || name === 'max') return requireAlike(first, second);
  if (name === 'abs') return first;
  if (name === 'sqrt') return first === null ? null : combine({}, first, POWER_OF_ROOT);
  return requirePure(first);
}

function requirePure(powers: UnitPowers | null): UnitPowers | null {
  const unit = powers === null ? null : writeUnit(powers);
  if (unit !== null) throw new UnitClash('formula-pure', { unit });
  return powers;
}

function requireAlike(a: UnitPowers | null, b: UnitPowers | null): UnitPowers | null {
  if (a === null || b === null) return a ?? b;
  const [left, right] = [writeUnit(a), writeUnit(b)];
  if (left !== right) throw new UnitClash('formula-units', { left: left ?? '1', right: right ?? '1' });
  return a;
}

function combine(a: UnitPowers, b: UnitPowers, times: number): UnitPowers {
  const sums: Record<string, number> = { ...a };
  for (const [unit, power] of Object.entries(b)) sums[unit] = (sums[unit] ?? 0) + times * power;
  return Object.fromEntries(Object.entries(sums).filter(([, power]) => power !== 0));
}
