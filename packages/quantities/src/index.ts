// The door of @offshoot/quantities (docs/architecture.md): units, parameter records, problems as data.
export type { Unit } from './unit.ts';
export { defineParameters } from './parameter.ts';
export type { Distribution, Parameter, ParameterKind, ParameterSet } from './parameter.ts';
export { fail, succeed } from './problem.ts';
export type { Problem, Result } from './problem.ts';
