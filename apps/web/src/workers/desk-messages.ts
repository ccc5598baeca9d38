// What the page asks the desk worker, and what it answers. The desk is the lab's headless model: it reads molecules,
// lists the plate, plans and sums up tries, and looks into wells. Only plain data crosses.
import type { Problem } from '@offshoot/quantities';
import type { Desk as PageDesk, ScreenDesk } from '@offshoot/labs/nicotine/model';

/** All that a worker answers: the desk of the bench, and that of a screen. */
export type Desk = PageDesk & ScreenDesk;

/** The desk's functions by name. */
export type DeskCall = keyof Desk;
export type DeskArguments<C extends DeskCall> = Parameters<Desk[C]>;
export type DeskAnswer<C extends DeskCall> = Awaited<ReturnType<Desk[C]>>;

export interface DeskRequest<C extends DeskCall = DeskCall> {
  readonly kind: 'desk-request';
  readonly id: number;
  readonly call: C;
  readonly arguments: DeskArguments<C>;
}

export type DeskReply =
  | { readonly kind: 'desk-reply'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'desk-failure'; readonly id: number; readonly problem: Problem };

export function isDeskRequest(message: unknown): message is DeskRequest {
  return (message as Partial<DeskRequest> | null)?.kind === 'desk-request';
}

export function isDeskReply(message: unknown): message is DeskReply {
  const kind = (message as Partial<DeskReply> | null)?.kind;
  return kind === 'desk-reply' || kind === 'desk-failure';
}
