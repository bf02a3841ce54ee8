import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type FieldNameRow, findNameRow } from "@/lib/fields/store/explorer";

/** A name of fields. Throws `not_found` where no newest version has it. */
export async function requireName(ctx: ServiceContext, name: string): Promise<FieldNameRow> {
  const row = await findNameRow(ctx.access, name);
  if (row) return row;
  throw new RegistryError("not_found", `No API has a field called ${name} in its newest version.`, {
    fix: "Look for it with GET /api/v1/fields?q=, which also finds other spellings.",
  });
}
