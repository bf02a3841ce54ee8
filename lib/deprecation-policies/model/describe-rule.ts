import type { DeprecationRules, RuleSource } from "@/lib/deprecation-policies/model";
import { noticeEntry } from "./notice-days";

const MODES = { block: "stops it", warn: "is said", off: "is not asked" } as const;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

type Describe = { [N in keyof DeprecationRules]: (value: DeprecationRules[N], tier: number) => string };

const DESCRIBE: Describe = {
  noticeDays: (table, tier) => {
    const entry = noticeEntry(table, { tier, stability: null });
    return `${count(entry.days, "day")}: ${entry.tier === null ? "any tier" : `tier ${entry.tier}`}`;
  },
  zone: (zone) => `Days begin in ${zone ?? "UTC"}`,
  replacementRequired: (yes) => (yes ? "A replacement is required" : "No replacement is required"),
  migrationGuideRequired: (yes) => (yes ? "A migration guide is required" : "No migration guide is required"),
  deprecatedReplacement: (mode) => `A replacement that is deprecated itself ${MODES[mode]}`,
  brownouts: (yes) => (yes ? "Brown-outs are allowed" : "No brown-outs"),
  remindDays: (days) => (days.length === 0 ? "Nobody is reminded" : `Reminders ${days.join(", ")} days before`),
  traffic: ({ mode, mostCalls, quietDays, leastTelemetryDays }) =>
    `More than ${count(mostCalls, "call")} in ${count(quietDays, "day")} ${MODES[mode]}; telemetry on ${count(leastTelemetryDays, "day")} at the least`,
  consumersMust: (duty) =>
    ({
      migrate: "Consumers must have migrated",
      acknowledge: "Consumers must have acknowledged",
      nothing: "Nothing is asked of consumers",
    })[duty],
  headersSeen: (mode) => `Fields that were not seen on the wire: ${MODES[mode]}`,
  successorCovers: (mode) => `A successor that lacks what is still called ${MODES[mode]}`,
  unusedRemovals: ({ allowed, windowDays, mostCalls }) =>
    allowed
      ? `Removals of what had at most ${count(mostCalls, "call")} in ${count(windowDays, "day")} may pass`
      : "Removals that break are breaking, also of what nobody uses",
};

/** The value of a rule as half a sentence in English: `90 days: tier 1`. */
export function describeRule<N extends keyof DeprecationRules>(
  rule: N,
  value: DeprecationRules[N],
  tier: number,
): string {
  return DESCRIBE[rule](value, tier);
}

/** Where a value comes from, as half a sentence in English: `policy Public APIs, bound to label public`. */
export function describeSource({ policy, name, scope, subject }: RuleSource): string {
  if (policy === null && name === "built_in") return "the default";
  if (policy === null) return `the lifecycle policy of ${name === "team" ? "the team" : "the registry"}`;
  return `policy ${name}, bound to ${subject === "" ? "the organisation" : `${scope} ${subject}`}`;
}
