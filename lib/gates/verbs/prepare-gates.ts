import { evaluateCodePolicies } from "@/lib/code-policies/verbs/evaluate-code-policies";
import type { ServiceContext } from "@/lib/core/context";
import type { GateReport } from "@/lib/gates/model";
import { isValidityRule } from "@/lib/lifecycle/gates";
import { lintForGate } from "@/lib/rulesets/verbs/lint-for-gate";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { comparableOf } from "@/lib/versions/verbs/compare-with-baseline";
import { countDescribed } from "@/lib/versions/verbs/count-described";
import { listStoredErrors } from "@/lib/versions/verbs/list-stored-errors";
import { reviewItemsOf } from "@/lib/versions/verbs/review-items-of";
import { makeReport } from "./make-report";
import { policyFacts } from "./policy-facts";

/**
 * Everything slow that the gates of a version rest on. To be called before a transaction opens, with `requireFresh` inside;
 * whoever calls has authorised. A check that cannot run is said in the report and never thrown.
 */
export function prepareGates(ctx: ServiceContext, version: LifecycleVersion): Promise<GateReport> {
  return makeReport(ctx, {
    ...version,
    definition: comparableOf(version),
    checks: {
      validity: async () => (await listStoredErrors(ctx, version.id)).filter(({ rule }) => isValidityRule(rule)),
      documentation: () => countDescribed(ctx, version.id),
      lint: () => lintForGate(ctx, version),
      policies: (known) => evaluateCodePolicies(ctx, version, policyFacts(known)),
      items: (baseline) => reviewItemsOf(ctx, version, baseline),
    },
  });
}
