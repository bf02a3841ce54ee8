import type { BudgetWindow, Indicator, Objective } from "./objective";

/** An objective as its columns hold it. */
export interface ObjectiveColumns {
  indicator: string;
  thresholdMs: number | null;
  target: number;
  windowDays: number | null;
  windowUnit: string | null;
  operations: string[];
  version: string | null;
}

const UNITS = ["week", "month", "quarter"] as const;

/** The columns of an objective. */
export function columnsOf({ indicator, window, ...objective }: Objective): ObjectiveColumns {
  return {
    target: objective.target,
    operations: [...objective.operations],
    version: objective.version,
    indicator: indicator.kind,
    thresholdMs: indicator.kind === "latency" ? indicator.thresholdMs : null,
    windowDays: window.kind === "rolling" ? window.days : null,
    windowUnit: window.kind === "calendar" ? window.unit : null,
  };
}

/** The objective that some columns mean. */
export function objectiveOf(columns: ObjectiveColumns): Objective {
  const { thresholdMs, windowDays, windowUnit, target, operations, version } = columns;
  const indicator: Indicator = thresholdMs === null ? { kind: "availability" } : { kind: "latency", thresholdMs };
  const unit = UNITS.find((one) => one === windowUnit);
  const window: BudgetWindow = unit ? { kind: "calendar", unit } : { kind: "rolling", days: windowDays ?? 28 };
  return { indicator, window, target, operations, version };
}
