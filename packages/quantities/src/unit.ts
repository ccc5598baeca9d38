// The units that numbers of the model come in: a closed list, so that a misspelt unit does not compile.
// A room that needs another unit adds it here, in its group.

/** The unit of a parameter or a result. `'1'` is a pure number, `'share'` a number from 0 to 1, `'fold'` a factor. */
export type Unit =
  // pure numbers
  | '1'
  | 'share'
  | 'fold'
  | 'log10'
  | 'pH'
  // time and rate
  | 'ms'
  | 's'
  | 'h'
  | 'Hz'
  | '1/s'
  | '1/h'
  // electricity of a cell
  | 'mV'
  // amount: the dose is in nicotine units (docs/architecture.md)
  | 'nM'
  | 'uM'
  | 'nicotine'
  // molecules: square angstrom, angstrom, dalton, number of bonds
  | 'A2'
  | 'A'
  | 'Da'
  | 'bonds'
  | 'cycle';
