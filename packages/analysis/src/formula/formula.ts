// Formulas of pupils over descriptors. The text is parsed by jsep and copied, part by part, into our own few kinds of
// expression; whatever else the parser knows (calls, members, assignments, arrays) is refused. Nothing is ever run as code.
import { exp, log, pow } from '@offshoot/numerics';
import { fail, type Result } from '@offshoot/quantities';
import jsep from 'jsep';

const FUNCTIONS = { min: 2, max: 2, abs: 1, sqrt: 1, exp: 1, log: 1 } as const;
type FunctionName = keyof typeof FUNCTIONS;
const OPERATORS = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '&&', '||'] as const;
type Operator = (typeof OPERATORS)[number];

/** A formula as data. Comparisons give 1 or 0. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'descriptor'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly Expression[] };

/** A formula that fits on a line and a half; it also bounds how deep the parser can go. */
export const LONGEST_FORMULA = 200;

// `^` is a power here, as on paper; jsep knows it as a bit operation of low rank.
const POWER_RANK = 14;
jsep.addBinaryOp('^', POWER_RANK, true);

/**
 * Reads a formula. Problems: `formula-empty`, `formula-too-long` (length, longest), `formula-comma` (a decimal comma),
 * `formula-syntax` (at: place of the mistake), `formula-unknown-name` (name, known), `formula-not-allowed` (part).
 * @param known names of the descriptors
 */
export function readFormula(text: string, known: readonly string[]): Result<Expression> {
  if (text.trim() === '') return fail('formula-empty');
  if (text.length > LONGEST_FORMULA) return fail('formula-too-long', { length: text.length, longest: LONGEST_FORMULA });
  try {
    return { ok: true, value: copyNode(jsep(text), known) };
  } catch (error) {
    if (error instanceof Refusal) return fail(error.code, error.data);
    if (/\d,\d/.test(text)) return fail('formula-comma');
    const at = error instanceof Error && 'index' in error ? Number(error.index) : 0;
    return fail('formula-syntax', { at });
  }
}

class Refusal extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  constructor(code: string, data: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

function refuse(part: string): never {
  throw new Refusal('formula-not-allowed', { part });
}

/** The parser's tree, of which nothing is taken on trust. */
type ParsedNode = Readonly<Record<string, unknown>>;

function copyNode(node: unknown, known: readonly string[]): Expression {
  const { type, ...parts } = node as ParsedNode;
  const copy = (part: unknown): Expression => copyNode(part, known);
  switch (type) {
    case 'Literal':
      return typeof parts['value'] === 'number'
        ? { kind: 'number', value: parts['value'] }
        : refuse(String(parts['raw']));
    case 'Identifier':
      return copyName(String(parts['name']), known);
    case 'UnaryExpression':
      if (parts['operator'] === '+') return copy(parts['argument']);
      return parts['operator'] === '-'
        ? { kind: 'negative', of: copy(parts['argument']) }
        : refuse(String(parts['operator']));
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const operator = OPERATORS.find((allowed) => allowed === parts['operator']);
      if (operator === undefined) return refuse(String(parts['operator']));
      return { kind: 'operation', operator, left: copy(parts['left']), right: copy(parts['right']) };
    }
    case 'ConditionalExpression':
      return {
        kind: 'choice',
        test: copy(parts['test']),
        yes: copy(parts['consequent']),
        no: copy(parts['alternate']),
      };
    case 'CallExpression':
      return copyCall(parts, copy);
    default:
      return refuse(String(type));
  }
}

function copyName(name: string, known: readonly string[]): Expression {
  if (!known.includes(name)) throw new Refusal('formula-unknown-name', { name, known: known.join(' ') });
  return { kind: 'descriptor', name };
}

function copyCall(parts: ParsedNode, copy: (part: unknown) => Expression): Expression {
  const callee = parts['callee'] as ParsedNode;
  const name = callee['type'] === 'Identifier' ? String(callee['name']) : '';
  const of = parts['arguments'] as readonly unknown[];
  if (!Object.hasOwn(FUNCTIONS, name)) return refuse(`${name}()`);
  const known = name as FunctionName;
  return of.length === FUNCTIONS[known] ? { kind: 'call', name: known, of: of.map(copy) } : refuse(`${name}()`);
}

/** The value of a formula; not finite after a division by zero or the root of a negative number. */
export function evaluateFormula(expression: Expression, valueOf: (descriptor: string) => number): number {
  const value = (part: Expression): number => evaluateFormula(part, valueOf);
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'descriptor':
      return valueOf(expression.name);
    case 'negative':
      return -value(expression.of);
    case 'operation':
      return operate(expression.operator, value(expression.left), value(expression.right));
    case 'choice':
      return value(expression.test) !== 0 ? value(expression.yes) : value(expression.no);
    case 'call':
      return call(expression.name, expression.of.map(value));
  }
}

function operate(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return pow(a, b);
    default:
      return holds(operator, a, b) ? 1 : 0;
  }
}

function holds(operator: Exclude<Operator, '+' | '-' | '*' | '/' | '^'>, a: number, b: number): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '&&':
      return a !== 0 && b !== 0;
    case '||':
      return a !== 0 || b !== 0;
  }
}

function call(name: FunctionName, [a = NaN, b = NaN]: readonly number[]): number {
  switch (name) {
    case 'min':
      return Math.min(a, b);
    case 'max':
      return Math.max(a, b);
    case 'abs':
      return Math.abs(a);
    case 'sqrt':
      return Math.sqrt(a);
    case 'exp':
      return exp(a);
    case 'log':
      return log(a);
  }
}
