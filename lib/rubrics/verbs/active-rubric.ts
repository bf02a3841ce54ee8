import { canonicalJson } from "@/lib/core/canonical-json";
import type { ServiceContext } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { defaultRubric } from "@/lib/maturity/rubric/default";
import { rubricName, SHIPPED_RUBRIC } from "@/lib/rubrics/model/rubric-name";
import { readStoredRubric } from "@/lib/rubrics/model/stored-rubric";
import { findChosenVersion } from "@/lib/rubrics/store";

/** The rubric that scores are made with, as stored scores name it. */
export interface ActiveRubric {
  rubric: Rubric;
  /** `slug@number`; the shipped one has the number 0. */
  name: string;
  /** SHA-256 of the canonical content. */
  digest: string;
}

/** The rubric that comes with Concordat. */
export const SHIPPED: ActiveRubric = Object.freeze({
  rubric: defaultRubric,
  name: rubricName(SHIPPED_RUBRIC, 0),
  digest: sha256Hex(canonicalJson(defaultRubric)),
});

/** The rubric that was chosen last; the shipped one where none was. For verbs, which authorise. */
export async function activeRubric(ctx: ServiceContext): Promise<ActiveRubric> {
  const chosen = await findChosenVersion(ctx.access);
  if (!chosen) return SHIPPED;
  const { content, digest, number, rubric } = chosen;
  return { rubric: readStoredRubric(content), name: rubricName(rubric.slug, number), digest };
}
