import { dimensionsOf } from "./dimensions";
import { entropyOf } from "./entropy";
import { judgeChecks } from "./judge-checks";
import { levelOf, progressOf } from "./levels";
import type { ApiFacts } from "./model/facts";
import type { Rubric } from "./model/rubric";
import type { ApiScore, Exemption } from "./model/score";
import { nextChecks } from "./next-checks";

/**
 * The score of an API: its APICMM level (DOMAIN §5.3), dimensions (§5.2) and entropy (§5.1). A pure function of what was
 * stored: the same facts, rubric, exemptions and day (ISO, `2027-01-31`) give the same score for ever. Never throws.
 */
export function scoreApi(facts: ApiFacts, rubric: Rubric, exemptions: readonly Exemption[], today: string): ApiScore {
  const checks = judgeChecks(facts, rubric, exemptions, today);
  const level = levelOf(checks);
  return {
    level,
    progress: progressOf(level, checks),
    checks,
    next: nextChecks(level, checks),
    dimensions: dimensionsOf(facts, rubric.dimensions),
    entropy: entropyOf(facts, rubric.entropy),
  };
}
