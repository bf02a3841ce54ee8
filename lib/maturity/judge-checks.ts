import { CHECKS_BY_ID } from "./checks";
import { unknown } from "./judge/outcomes";
import type { ApiFacts } from "./model/facts";
import type { Rubric } from "./model/rubric";
import type { CheckResult, Exemption } from "./model/score";

/**
 * Every check of a rubric, in its order. One that this release does not know is unknown: a score never rises because a
 * check went away. `today` is an ISO day; an exemption holds to the end of its last one.
 */
export function judgeChecks(
  facts: ApiFacts,
  rubric: Rubric,
  exemptions: readonly Exemption[],
  today: string,
): CheckResult[] {
  return rubric.checks.map(({ id, level, weight, required, effortHours, parameters }) => {
    const check = CHECKS_BY_ID.get(id);
    const outcome = check ? check.judge(facts, parameters) : unknown("check-unknown", { check: id });
    const facet = check?.facet ?? "governance";
    const exemption = exemptionOf(id, exemptions, today);
    return { id, level, facet, weight, required, effortHours, exemption, ...outcome };
  });
}

/** The one that holds longest. */
function exemptionOf(check: string, exemptions: readonly Exemption[], today: string): Exemption | null {
  return exemptions
    .filter((one) => one.check === check && one.expiresOn >= today)
    .reduce<Exemption | null>((longest, one) => (longest && longest.expiresOn >= one.expiresOn ? longest : one), null);
}
