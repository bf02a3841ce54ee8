/** What an objective counts as good: answers that are no failure of the service, or answers that come in time. */
export type Indicator =
  /** Calls that did not end in a failure of the service (5xx, or an error that has no number). */
  | { kind: "availability" }
  /** Calls that took at most so many milliseconds; failures are good only where they were as quick and did not fail. */
  | { kind: "latency"; thresholdMs: number };

/** For how long a budget is. */
export type BudgetWindow =
  /** The last days until now. */
  | { kind: "rolling"; days: number }
  /** The week (from Monday), month or quarter that is going on, in UTC. */
  | { kind: "calendar"; unit: "week" | "month" | "quarter" };

/** A service level objective of an API (the terms of OpenSLO v1). */
export interface Objective {
  indicator: Indicator;
  /** The part of calls that are to be good, in (0, 1): 0.999. */
  target: number;
  window: BudgetWindow;
  /** Keys of the operations it is about; none: all of the API. */
  operations: readonly string[];
  /** The label of the version it is about; null: all versions. */
  version: string | null;
}

const DAY = 86_400_000;

/** The instants between which a window lies that is asked for at `now`; `to` is its end where it ends by the calendar. */
export function windowAt(window: BudgetWindow, now: Date): { from: Date; to: Date } {
  if (window.kind === "rolling") return { from: new Date(now.getTime() - window.days * DAY), to: now };
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  switch (window.unit) {
    case "week": {
      const monday = Date.UTC(year, month, now.getUTCDate() - ((now.getUTCDay() + 6) % 7));
      return { from: new Date(monday), to: new Date(monday + 7 * DAY) };
    }
    case "month":
      return { from: new Date(Date.UTC(year, month, 1)), to: new Date(Date.UTC(year, month + 1, 1)) };
    case "quarter": {
      const first = month - (month % 3);
      return { from: new Date(Date.UTC(year, first, 1)), to: new Date(Date.UTC(year, first + 3, 1)) };
    }
  }
}
