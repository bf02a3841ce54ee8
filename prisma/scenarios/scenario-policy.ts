import { DEFAULT_LIFECYCLE_POLICY, type LifecyclePolicy } from "@/lib/lifecycle/model";
import type { Scenario, ScenarioPolicy, ScenarioReviewers } from "./scenario";

/** The whole policy that a scenario's means; the product's own where the scenario says nothing. */
export function lifecyclePolicyOf(
  given: ScenarioPolicy | undefined,
  reviewers: Partial<ScenarioReviewers> = {},
): LifecyclePolicy {
  if (!given) return { ...DEFAULT_LIFECYCLE_POLICY, ...reviewers };
  const { requiredApprovals, noticePeriodDays: noticeDays, replacementRequired } = given;
  return { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals, noticeDays, replacementRequired, ...reviewers };
}

/** The scenario's policy for every API. */
export function policyForEveryone(scenario: Scenario): ScenarioPolicy | undefined {
  return scenario.policies?.find(({ team }) => team === undefined);
}
