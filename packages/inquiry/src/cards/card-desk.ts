// Which card when: at most one in three minutes, each by itself only once, none while another is open. What was passed over
// waits in a list, every card can be asked for, and the teacher can push one or switch all of them off.
import type { Action } from '../actions/action.ts';
import { meetsTrigger, type ContextCard } from './context-card.ts';

/** Seconds between two cards that come by themselves: a lesson is for doing. */
export const CARD_PAUSE_S = 180;

/** Why a card is open. */
export type CardReason = 'trigger' | 'asked' | 'pushed';

export interface CardEvent {
  readonly card: string;
  readonly event: 'shown' | 'used' | 'skipped';
  readonly reason: CardReason;
  /** Seconds since the log began. */
  readonly at: number;
}

export interface OpenCard {
  readonly card: ContextCard;
  readonly reason: CardReason;
  /** What called it; null when it was asked for or pushed. */
  readonly because: Action | null;
}

export interface CardDesk {
  readonly cards: readonly ContextCard[];
  /** Whether cards come by themselves. */
  readonly switchedOn: boolean;
  readonly open: OpenCard | null;
  /** Cards that were called while none could come, oldest first. */
  readonly waiting: readonly string[];
  /** Everything shown, used and skipped. */
  readonly log: readonly CardEvent[];
  /** How often each card's trigger was met. */
  readonly met: Readonly<Record<string, number>>;
}

/** @param cards of the lab; where several are called at once, the first comes */
export function openCardDesk(cards: readonly ContextCard[]): CardDesk {
  return { cards, switchedOn: true, open: null, waiting: [], log: [], met: {} };
}

/** Takes an action in; `open` of the desk returned says whether a card came. */
export function noticeAction(desk: CardDesk, action: Action): CardDesk {
  const meeting = desk.cards.filter(({ trigger }) => meetsTrigger(action, trigger));
  if (meeting.length === 0) return desk;
  const met = { ...desk.met };
  for (const { id } of meeting) met[id] = (met[id] ?? 0) + 1;
  // From the asked number on, so that a card that could not come has another chance.
  const called = meeting.filter(({ id, trigger }) => met[id]! >= (trigger.times ?? 1) && !wasShown(desk, id));
  const counted = { ...desk, met };
  if (!desk.switchedOn || called.length === 0) return counted;
  if (!mayCome(desk, action.at)) return wait(counted, called);
  const [first, ...others] = called;
  return show(wait(counted, others), { card: first!, reason: 'trigger', because: action }, action.at);
}

/** A pupil asks for a card; the same desk when there is none of that id. */
export function askForCard(desk: CardDesk, id: string, at: number): CardDesk {
  return bring(desk, id, 'asked', at);
}

/** The teacher sends a card, whatever is open and however short ago the last one came. */
export function pushCard(desk: CardDesk, id: string, at: number): CardDesk {
  return bring(desk, id, 'pushed', at);
}

/** Closes the open card: its deed was done, or it was skipped. */
export function closeCard(desk: CardDesk, event: 'used' | 'skipped', at: number): CardDesk {
  if (desk.open === null) return desk;
  const { card, reason } = desk.open;
  return { ...desk, open: null, log: [...desk.log, { card: card.id, event, reason, at }] };
}

/** The teacher switches cards that come by themselves on or off; asking always works. */
export function switchCards(desk: CardDesk, switchedOn: boolean): CardDesk {
  return { ...desk, switchedOn };
}

function bring(desk: CardDesk, id: string, reason: CardReason, at: number): CardDesk {
  const card = desk.cards.find((each) => each.id === id);
  if (card === undefined) return desk;
  return show(closeCard(desk, 'skipped', at), { card, reason, because: null }, at);
}

function show(desk: CardDesk, open: OpenCard, at: number): CardDesk {
  const { id } = open.card;
  const event: CardEvent = { card: id, event: 'shown', reason: open.reason, at };
  return { ...desk, open, waiting: desk.waiting.filter((each) => each !== id), log: [...desk.log, event] };
}

function wait(desk: CardDesk, called: readonly ContextCard[]): CardDesk {
  const ids = called.map(({ id }) => id).filter((id) => !desk.waiting.includes(id));
  return { ...desk, waiting: [...desk.waiting, ...ids] };
}

function wasShown(desk: CardDesk, id: string): boolean {
  return desk.log.some(({ card }) => card === id);
}

/** The pause counts from the last card that was not asked for. */
function mayCome(desk: CardDesk, at: number): boolean {
  if (desk.open !== null) return false;
  return desk.log.every(
    ({ event, reason, at: then }) => event !== 'shown' || reason === 'asked' || at - then >= CARD_PAUSE_S,
  );
}
