import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type ClauseRow, findClauseRow } from "@/lib/slos/store/clauses";

/** The clause of a name, or `not_found`. */
export async function requireClause(
  ctx: ServiceContext,
  api: { id: string; slug: string },
  name: string,
): Promise<ClauseRow> {
  const row = await findClauseRow(ctx.access, api.id, name);
  if (row) return row;
  throw new RegistryError("not_found", `${api.slug} has no clause ${name}.`, {
    fix: `See /api/v1/apis/${api.slug}/clauses for those there are.`,
  });
}
