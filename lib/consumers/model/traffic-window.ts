/** Whoever called within so many days is a caller; whoever is declared and did not is silent. */
export const CALLER_WINDOW_DAYS = 60;

const DAY_MS = 86_400_000;

/** The window in which a call makes somebody a caller: the last 60 UTC days, today included. */
export function callerWindow(now: Date): { from: Date; to: Date } {
  return { from: new Date(now.getTime() - (CALLER_WINDOW_DAYS - 1) * DAY_MS), to: now };
}
