import type { BudgetWindow, Indicator, Objective } from "./objective";
import type { IndicatorSpec, SloDocument } from "./openslo-schema";
import { timesPowerOfTen } from "./powers-of-ten";

/** An objective as a file says it. */
export interface ImportedObjective extends Objective {
  /** `metadata.name`, with a number where the document has several objectives. */
  name: string;
  title: string;
  description: string;
}

interface Fault {
  pointer: string;
  message: string;
}

type Spec = SloDocument["spec"];
type WrittenObjective = Spec["objectives"][number];

/** Says what the thresholds of a document are in: seconds unless it is this annotation's value (`ms`, `s`, `us`). */
const UNIT_ANNOTATION = "concordat.dev/unit";
/** Comma-separated keys of the operations that a document is about. */
const OPERATIONS_ANNOTATION = "concordat.dev/operations";
/** The label of the version that a document is about. */
const VERSION_ANNOTATION = "concordat.dev/version";
/** Powers of ten. */
const MILLISECONDS: Readonly<Record<string, number>> = { us: -3, ms: 0, s: 3 };

/**
 * The objectives of an OpenSLO document, as the registry can measure them from its own telemetry: a ratio becomes
 * availability, a threshold that is not to be exceeded becomes latency. What is measured otherwise than the document says is
 * in `notices`; what cannot be measured at all is in `violations`.
 */
export function objectivesOf(
  slo: SloDocument,
  indicators: ReadonlyMap<string, IndicatorSpec>,
): { objectives: ImportedObjective[]; notices: string[]; violations: Fault[] } {
  const { metadata, spec } = slo;
  const notices: string[] = [];
  const violations: Fault[] = [];
  const window = windowOf(spec, violations);
  const zone = spec.timeWindow?.[0]?.calendar?.timeZone;
  if (window?.kind === "calendar" && zone !== undefined && !/^(?:Etc\/)?(?:UTC|GMT)$/i.test(zone)) {
    notices.push(`weeks, months and quarters begin at midnight in UTC, not in ${zone}`);
  }
  const measured = indicatorOf(spec, indicators);
  if (typeof measured === "string") violations.push({ pointer: "/spec", message: measured });
  if (spec.budgetingMethod !== undefined && spec.budgetingMethod !== "Occurrences") {
    notices.push(`the budget is counted in calls (Occurrences), not in ${spec.budgetingMethod}`);
  }
  if (!window || typeof measured === "string") return { objectives: [], notices, violations };
  const foreign = sourcesOf(measured);
  if (foreign.length > 0) {
    notices.push(
      `the queries of ${foreign.join(", ")} are not run: calls are counted from the telemetry that the registry receives`,
    );
  }
  const { annotations = {} } = metadata;
  const shared = {
    window,
    operations: listed(annotations[OPERATIONS_ANNOTATION]),
    version: annotations[VERSION_ANNOTATION] ?? null,
    description: spec.description ?? "",
  };
  const objectives = spec.objectives.flatMap((written, index): ImportedObjective[] => {
    const pointer = `/spec/objectives/${index}`;
    const target =
      written.target ?? (written.targetPercent === undefined ? undefined : timesPowerOfTen(written.targetPercent, -2));
    if (target === undefined) violations.push({ pointer, message: "has no target or targetPercent" });
    const indicator = goodOf(measured, written, unitOf(annotations[UNIT_ANNOTATION], notices, measured));
    if (typeof indicator === "string") violations.push({ pointer, message: indicator });
    if (target === undefined || typeof indicator === "string") return [];
    const name = spec.objectives.length > 1 ? `${metadata.name}-${index + 1}` : metadata.name;
    return [
      { ...shared, name, title: written.displayName ?? metadata.displayName ?? metadata.name, indicator, target },
    ];
  });
  return { objectives, notices, violations };
}

function indicatorOf(spec: Spec, indicators: ReadonlyMap<string, IndicatorSpec>): IndicatorSpec | string {
  const found =
    spec.indicator?.spec ?? (spec.indicatorRef === undefined ? undefined : indicators.get(spec.indicatorRef));
  if (found?.ratioMetric || found?.thresholdMetric) return found;
  if (found) return "has an indicator with neither ratioMetric nor thresholdMetric";
  return spec.indicatorRef === undefined
    ? "has neither indicator nor indicatorRef"
    : `names the indicator ${spec.indicatorRef}, which is not in the file`;
}

function goodOf(spec: IndicatorSpec, { op, value }: WrittenObjective, power: number): Indicator | string {
  if (spec.ratioMetric) return { kind: "availability" };
  if (op !== "lte" && op !== "lt") return "must have op lte or lt: only times that are not to be exceeded are measured";
  if (value === undefined || !(value > 0)) return "must have a value above zero";
  return { kind: "latency", thresholdMs: timesPowerOfTen(value, power) };
}

function unitOf(annotation: string | undefined, notices: string[], spec: IndicatorSpec): number {
  if (spec.ratioMetric) return 0;
  const power = annotation === undefined ? undefined : MILLISECONDS[annotation];
  if (power === undefined)
    notices.push(`thresholds are taken as seconds; the annotation ${UNIT_ANNOTATION} (us, ms, s) says otherwise`);
  return power ?? 3;
}

/** Systems whose queries the document names; `concordat` is this one. */
function sourcesOf(spec: IndicatorSpec): string[] {
  const { ratioMetric, thresholdMetric } = spec;
  const metrics = [thresholdMetric, ratioMetric?.good, ratioMetric?.bad, ratioMetric?.total];
  const types = metrics.flatMap((metric) =>
    metric?.metricSource ? [metric.metricSource.type ?? "another source"] : [],
  );
  return [...new Set(types)].filter((type) => type !== "concordat").sort();
}

function windowOf({ timeWindow }: Spec, violations: Fault[]): BudgetWindow | null {
  const [written] = timeWindow ?? [];
  if (!written) return { kind: "rolling", days: 28 };
  const amount = Number(written.duration.slice(0, -1));
  const unit = written.duration.slice(-1);
  const pointer = "/spec/timeWindow/0/duration";
  if (written.isRolling ?? !written.calendar) {
    const days = amount * ({ m: 1 / 1440, h: 1 / 24, d: 1, w: 7, M: 30, Q: 90, Y: 365 }[unit] ?? 1);
    if (days >= 1 && days <= 365) return { kind: "rolling", days: Math.round(days) };
    violations.push({ pointer, message: "must be from one day to a year" });
    return null;
  }
  const calendar = { w: "week", M: "month", Q: "quarter" } as const;
  const named = unit === "w" || unit === "M" || unit === "Q" ? calendar[unit] : undefined;
  if (named && amount === 1) return { kind: "calendar", unit: named };
  violations.push({ pointer, message: "must be 1w, 1M or 1Q where it follows the calendar" });
  return null;
}

function listed(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "");
}
