import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findSloRow, type SloRow } from "@/lib/slos/store/objectives";

/** The objective of a name, or `not_found`. */
export async function requireSlo(
  ctx: ServiceContext,
  api: { id: string; slug: string },
  name: string,
): Promise<SloRow> {
  const row = await findSloRow(ctx.access, api.id, name);
  if (row) return row;
  throw new RegistryError("not_found", `${api.slug} has no objective ${name}.`, {
    fix: `See /api/v1/apis/${api.slug}/slos for those there are.`,
  });
}
