import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { presentName } from "@/lib/fields/present";
import type { FieldDetailDto } from "@/lib/fields/schema";
import { findNameRow, listProviders } from "@/lib/fields/store/explorer";
import { requirePermission } from "@/lib/members/policy";

const MOST_PROVIDERS = 50;

/** One name of fields: all its types, its other spellings, who has it. Throws `not_found` where no newest version has it. */
export const getField = defineQuery({
  input: z.strictObject({ name: z.string().min(1).max(200) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { name }): Promise<FieldDetailDto> => {
    const row = await findNameRow(ctx.access, name);
    if (!row) {
      throw new RegistryError("not_found", `No API has a field called ${name} in its newest version.`, {
        fix: "Look for it with GET /api/v1/fields?q=, which also finds other spellings.",
      });
    }
    return { ...presentName(row), providers: await listProviders(ctx.access, name, MOST_PROVIDERS) };
  },
});
