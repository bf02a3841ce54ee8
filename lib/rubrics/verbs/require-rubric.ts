import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findRubric, type RubricRow } from "@/lib/rubrics/store";
import { SHIPPED_RUBRIC } from "@/lib/rubrics/model/rubric-name";

/** The stored rubric of a slug. Throws `not_found`; and `conflict` for the shipped one, which is not stored. */
export async function requireRubric(ctx: ServiceContext, slug: string): Promise<RubricRow> {
  if (slug === SHIPPED_RUBRIC) {
    throw new RegistryError("conflict", "The rubric that comes with Concordat cannot be changed.", {
      fix: "Make a copy of it, and change that.",
    });
  }
  const row = await findRubric(ctx.access, slug);
  if (!row) throw new RegistryError("not_found", `There is no rubric ${slug}.`, { fix: "See /api/v1/rubrics." });
  return row;
}
