import { CONSUMER_DUTIES, type DeprecationRuleName, type DeprecationRules } from "@/lib/deprecation-policies/model";
import { GATE_MODES } from "@/lib/lifecycle/model";
import { longerNotice } from "./notice-days";

/** The one of both that comes first in a list from the strictest to the mildest. */
function first<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

type Strictest = {
  [N in DeprecationRuleName]: (a: DeprecationRules[N], b: DeprecationRules[N]) => DeprecationRules[N];
};

/** Of two values of each rule the strictest that can be made of both: whatever either asks for, it asks for, too. */
export const STRICTEST: Strictest = {
  noticeDays: longerNotice,
  replacementRequired: (a, b) => a || b,
  migrationGuideRequired: (a, b) => a || b,
  deprecatedReplacement: (a, b) => first(GATE_MODES, a, b),
  traffic: (a, b) => ({
    mode: first(GATE_MODES, a.mode, b.mode),
    mostCalls: Math.min(a.mostCalls, b.mostCalls),
    quietDays: Math.max(a.quietDays, b.quietDays),
    leastTelemetryDays: Math.max(a.leastTelemetryDays, b.leastTelemetryDays),
  }),
  consumersMust: (a, b) => first(CONSUMER_DUTIES, a, b),
  headersSeen: (a, b) => first(GATE_MODES, a, b),
  successorCovers: (a, b) => first(GATE_MODES, a, b),
  brownouts: (a, b) => a && b,
  unusedRemovals: (a, b) => ({
    allowed: a.allowed && b.allowed,
    windowDays: Math.max(a.windowDays, b.windowDays),
    mostCalls: Math.min(a.mostCalls, b.mostCalls),
    excludedConsumers: a.excludedConsumers.filter((slug) => b.excludedConsumers.includes(slug)),
  }),
  remindDays: (a, b) => [...new Set([...a, ...b])].sort((x, y) => y - x),
  // Where a day begins is no matter of strictness: the first that says so decides.
  zone: (a, b) => a ?? b,
};

/** Every rule, in the order in which it is shown. */
export const RULE_NAMES = [
  "noticeDays",
  "zone",
  "replacementRequired",
  "migrationGuideRequired",
  "deprecatedReplacement",
  "brownouts",
  "remindDays",
  "traffic",
  "consumersMust",
  "headersSeen",
  "successorCovers",
  "unusedRemovals",
] as const satisfies readonly DeprecationRuleName[];
