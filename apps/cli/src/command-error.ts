// Why a command ends without a result: a problem as data, and the exit status that says whose fault it is.
import type { Problem, Result } from '@offshoot/quantities';

/** 0 done, 1 a run failed, 2 bad input; 130 is the shells' status for "stopped by the user". */
export const exitStatus = { done: 0, failed: 1, badInput: 2, stopped: 130 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Thrown by commands, caught once in `runCommand`, which prints one line and never a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly problem: Problem;
  readonly status: ExitStatus;

  constructor(problem: Problem, status: ExitStatus) {
    super(problem.code);
    this.problem = problem;
    this.status = status;
  }
}

/** The value of a result, or a `CommandError` that blames the input. */
export function orBadInput<T>(result: Result<T>): T {
  if (!result.ok) throw new CommandError(result.problem, exitStatus.badInput);
  return result.value;
}

/** A refusal of the input. */
export function badInput(code: string, data: Problem['data'] = {}): CommandError {
  return new CommandError({ code, data }, exitStatus.badInput);
}
