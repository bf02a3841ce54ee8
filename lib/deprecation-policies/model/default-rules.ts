import type { DeprecationRules } from "@/lib/deprecation-policies/model";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";

/** What holds where no policy speaks of it (defaults: every policy may say something else). */
const DEFAULTS: Omit<DeprecationRules, "noticeDays" | "replacementRequired"> = {
  migrationGuideRequired: false,
  deprecatedReplacement: "warn",
  traffic: { mode: "warn", mostCalls: 0, quietDays: 30, leastTelemetryDays: 14 },
  consumersMust: "nothing",
  headersSeen: "warn",
  successorCovers: "warn",
  brownouts: false,
  unusedRemovals: { allowed: false, windowDays: 90, mostCalls: 0, excludedConsumers: [] },
  remindDays: [90, 30, 7, 1],
  zone: null,
};

/** The rules of an API whose deprecations no policy speaks of: those of its team's lifecycle policy. */
export function rulesOfLifecycle(
  policy: Pick<LifecyclePolicy, "noticeDays" | "replacementRequired" | "remainingTraffic">,
): DeprecationRules {
  return {
    ...DEFAULTS,
    noticeDays: [{ tier: null, stability: null, days: policy.noticeDays }],
    replacementRequired: policy.replacementRequired,
    traffic: { ...DEFAULTS.traffic, mode: policy.remainingTraffic },
  };
}
