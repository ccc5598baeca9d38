// Which graph fits the columns: the data chooses, the pupil may change it to another that fits too.
import { findColumn, type Column, type DataTable, type RowList } from '../table/data-table.ts';
import type { GraphKind, GraphPlan } from './graph-description.ts';
import { isLogarithmic, spanOf, valuesOf } from './graph-axis.ts';
import { fewValues } from './row-bands.ts';

/** Above so many rows a band, single points say less than quarters. */
const FEW_IN_BAND = 30;
const MOST_DOSES = 24;
const FEWEST_DOSES = 3;

type Role = 'flag' | 'molecule' | 'band' | 'dose' | 'number';

/** Kinds that fit, the best first; none while nothing is chosen. */
export function kindsThatFit(table: DataTable, rows: RowList, plan: GraphPlan): GraphKind[] {
  const { x, y } = settlePlan(table, plan);
  const [across, up] = [findColumn(table, x), findColumn(table, y)];
  const molecules = table.columns.some(({ kind }) => kind === 'molecule');
  const always: GraphKind[] = molecules ? [...(up === null ? [] : ['pairs' as const]), 'matrix'] : [];
  if (across === null && up === null) return [];
  if (across === null || up === null) return [...kindsOfOne((across ?? up)!, rows), ...always];
  return [...new Set([...kindsOfTwo(across, up, rows, molecules), ...always])];
}

/** The kind that is drawn: the chosen one while it fits. */
export function chooseKind(table: DataTable, rows: RowList, plan: GraphPlan): GraphKind | null {
  const fitting = kindsThatFit(table, rows, plan);
  return plan.kind !== null && fitting.includes(plan.kind) ? plan.kind : (fitting[0] ?? null);
}

/** Labels stand on x: on y they would have nothing to measure. Two lists of labels: the second one colours. */
export function settlePlan(table: DataTable, plan: GraphPlan): GraphPlan {
  const [across, up] = [findColumn(table, plan.x), findColumn(table, plan.y)];
  if (up === null || !('codes' in up)) return plan;
  if (across === null) return { ...plan, x: plan.y, y: null };
  if (!('codes' in across)) return { ...plan, x: plan.y, y: plan.x };
  return { ...plan, y: null, colour: plan.colour ?? plan.y };
}

function kindsOfOne(column: Column, rows: RowList): GraphKind[] {
  const role = roleOf(column, rows);
  if (role === 'number' || role === 'dose') return ['histogram', 'box', 'strip'];
  return ['bars'];
}

function kindsOfTwo(across: Column, up: Column, rows: RowList, molecules: boolean): GraphKind[] {
  const [role, shares] = [roleOf(across, rows), up.kind === 'flag'];
  const sar: GraphKind[] = molecules ? ['molecules'] : [];
  if (shares) {
    if (role === 'dose') return ['dose-response', 'line', ...sar];
    if (role === 'molecule') return [...sar, 'bars'];
    return role === 'number' ? ['line', ...sar] : ['bars', 'line', ...sar];
  }
  switch (role) {
    case 'dose':
      return ['line', 'scatter', ...sar];
    case 'number':
      return ['scatter', 'line', ...sar];
    case 'molecule':
      return [...sar, 'strip', 'box', 'bars'];
    default: {
      const bands = 'codes' in across ? across.labels.length : (fewValues(across, rows) ?? []).length;
      const many = rows.length > FEW_IN_BAND * Math.max(1, bands);
      const single: GraphKind[] = many ? ['box', 'strip'] : ['strip', 'box'];
      return [...single, 'bars', ...(across.kind === 'number' ? (['scatter', 'line'] as const) : []), ...sar];
    }
  }
}

function roleOf(column: Column, rows: RowList): Role {
  if (column.kind === 'flag' || column.kind === 'molecule') return column.kind;
  if (column.kind === 'category') return 'band';
  const values = fewValues(column, rows, MOST_DOSES);
  const span = spanOf(values ?? valuesOf(column, rows));
  if (values !== null && values.length >= FEWEST_DOSES && span !== null && isLogarithmic(span)) return 'dose';
  return fewValues(column, rows) === null ? 'number' : 'band';
}
