/** What the registry moves by itself when its day has come. */
export const DUE_MOVES = ["deprecated", "sunset"] as const;
export type DueMoveTo = (typeof DUE_MOVES)[number];

/** Whom a refused move was told to, the nearest first. */
export const ESCALATION_LEVELS = ["team", "owners", "administrators"] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

/** One reason why a move was refused, as transitions give them. */
export interface MoveRefusal {
  code: string;
  detail: string;
}

/** A move whose day has come: refused so far, or carried out. */
export interface DueMove {
  versionId: string;
  to: DueMoveTo;
  dueAt: Date;
  firstTriedAt: Date;
  lastTriedAt: Date;
  tries: number;
  /** Null once it is carried out. */
  refusals: MoveRefusal[] | null;
  doneAt: Date | null;
}

const DAY_MS = 86_400_000;
/** The job comes every few minutes: what took longer waited for a service that was down, or for somebody. */
const LATE_AFTER_MS = 2 * 3_600_000;
/** So many days after its date a refused move is no more the matter of the whole team, but of its owners. */
export const OWNERS_AFTER_DAYS = 1;
/** So many days after its date it is the administrators' as well. */
export const ADMINISTRATORS_AFTER_DAYS = 7;

/** Whether something was carried out clearly after its date. */
export function isLate(dueAt: Date, doneAt: Date): boolean {
  return doneAt.getTime() - dueAt.getTime() > LATE_AFTER_MS;
}

/** Whole days that something is over its date; 0 on the first day, and before it. */
export function daysOver(dueAt: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - dueAt.getTime()) / DAY_MS));
}

/** Whom a move that is refused so many days after its date is told to. */
export function levelAfter(days: number): EscalationLevel {
  if (days >= ADMINISTRATORS_AFTER_DAYS) return "administrators";
  return days >= OWNERS_AFTER_DAYS ? "owners" : "team";
}

/** The level of a text that was stored; `team` for one that is not known. */
export function escalationLevel(text: string | null): EscalationLevel {
  return ESCALATION_LEVELS.find((one) => one === text) ?? "team";
}

/** Whether the first reaches further than the second. */
export function isFurther(one: EscalationLevel, other: EscalationLevel): boolean {
  return ESCALATION_LEVELS.indexOf(one) > ESCALATION_LEVELS.indexOf(other);
}
