import { entropyBand } from "@/lib/maturity/entropy";
import { CHECK_STATUSES } from "@/lib/maturity/model/check";
import type { EntropyRubric } from "@/lib/maturity/model/rubric";
import { scorecardHref } from "./model/scorecards-address";
import { levelOfNumber } from "./model/stored-score";
import type { ScoredApi } from "./schema/lists";
import type { ListedScore } from "./store/lists";

/** An API of a list. */
export function presentScoredApi(row: ListedScore, rubric: EntropyRubric): ScoredApi {
  const status = CHECK_STATUSES.find((one) => one === row.status);
  return {
    ...{ slug: row.slug, name: row.name, team: row.team, tier: row.tier, domain: row.domain },
    ...{ level: levelOfNumber(row.level), progress: row.progress ?? 0, entropy: row.entropy },
    band: row.entropy === null ? null : entropyBand(row.entropy, rubric),
    ...{ dimensions: row.dimensions, at: row.at?.toISOString() ?? null },
    check: status ? { status, exempted: row.exempted } : null,
    url: scorecardHref(row.slug),
  };
}
