import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type ApiRow, findApi } from "@/lib/catalog/store";

/** The API of a slug, or `not_found`. */
export async function requireApi(ctx: ServiceContext, slug: string): Promise<ApiRow> {
  const row = await findApi(ctx.access, slug);
  if (row) return row;
  throw new RegistryError("not_found", `There is no API ${slug.slice(0, 80)}.`, {
    fix: "See /api/v1/apis for those there are.",
  });
}
