import { evidenceOf } from "./judge/judge-evidence";
import type { ApiFacts } from "./model/facts";
import type { DimensionRubric } from "./model/rubric";
import { DIMENSION_NAMES, type Dimension, type DimensionBand, type Dimensions } from "./model/score";

/** To two places, in [0, 10]. */
const points = (value: number): number => Math.round(Math.min(10, Math.max(0, value)) * 100) / 100;

const dimension = (value: number | null, code: string, values: Record<string, number> = {}): Dimension => ({
  value: value === null ? null : points(value),
  because: { code, values },
});

/** The four dimensions of DOMAIN §5.2. What nobody can know is null, and not in the mean. */
export function dimensionsOf(facts: ApiFacts, rubric: DimensionRubric): Dimensions {
  const each = {
    coverage: coverageOf(facts),
    resilience: resilienceOf(facts, rubric),
    composability: composabilityOf(facts, rubric),
    observability: observabilityOf(facts, rubric),
  };
  const known = DIMENSION_NAMES.flatMap((name) => each[name].value ?? []);
  const mean = known.length > 0 ? points(known.reduce((sum, value) => sum + value, 0) / known.length) : null;
  return { ...each, mean, band: mean === null ? null : dimensionBand(mean) };
}

/** DOMAIN §5.2 names whole numbers; what is between two bands belongs to the lower one. */
export function dimensionBand(mean: number): DimensionBand {
  if (mean >= 9) return "intelligent";
  if (mean >= 6) return "platform";
  return mean >= 3 ? "semi-automated" : "manual";
}

/** Operations that were called, or passed a contract test: whichever were more. */
function coverageOf(facts: ApiFacts): Dimension {
  const of = facts.current?.contract?.operations;
  if (of === undefined) return dimension(null, "coverage-no-contract");
  if (of === 0) return dimension(null, "coverage-no-operations");
  const test = evidenceOf(facts, "contract-test");
  const passed =
    test?.outcome === "passed" ? (test.values.operationsPassed ?? test.values.operationsTested) : undefined;
  const seen = facts.traffic.daysSeen > 0 ? facts.traffic.operationsSeen.count : undefined;
  if (passed === undefined && seen === undefined) return dimension(null, "coverage-unknown", { of });
  const count = Math.min(of, Math.max(passed ?? 0, seen ?? 0));
  const code = (passed ?? -1) > (seen ?? -1) ? "coverage-tested" : "coverage-seen";
  return dimension((10 * count) / of, code, { count, of });
}

/** Breaking releases of a year. */
function resilienceOf({ current, changes }: ApiFacts, { perBreakingRelease }: DimensionRubric): Dimension {
  if (!current) return dimension(null, "resilience-no-contract");
  const count = changes.breakingReleases.length;
  return dimension(10 - perBreakingRelease * count, "resilience-releases", { count });
}

/** Other APIs that what provides this one calls. */
function composabilityOf({ dependencies }: ApiFacts, rubric: DimensionRubric): Dimension {
  const count = dependencies.dependencies;
  if (count === null) return dimension(null, "composability-unknown");
  const beyond = Math.max(0, count - rubric.freeDependencies);
  return dimension(10 - rubric.perDependency * beyond, "composability-dependencies", { count });
}

/** Mean depth of traces. Telemetry that does not come is known: 0. */
function observabilityOf({ traffic }: ApiFacts, { perSpan }: DimensionRubric): Dimension {
  const { traces } = traffic;
  if (!traces || traces.traces <= 0) {
    return dimension(0, traffic.daysSeen > 0 ? "observability-no-traces" : "observability-no-telemetry");
  }
  const depth = traces.depth / traces.traces;
  return dimension(perSpan * depth, "observability-depth", {
    depth: Math.round(depth * 100) / 100,
    traces: traces.traces,
  });
}
