import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { presentName } from "@/lib/fields/present";
import type { FieldDetailDto } from "@/lib/fields/schema";
import { listProviders } from "@/lib/fields/store/explorer";
import { requirePermission } from "@/lib/members/policy";
import { requireName } from "./require-name";

const MOST_PROVIDERS = 50;

/** One name of fields: all its types, its other spellings, who has it. Throws `not_found` where no newest version has it. */
export const getField = defineQuery({
  input: z.strictObject({ name: z.string().min(1).max(200) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { name }): Promise<FieldDetailDto> => {
    const row = await requireName(ctx, name);
    return { ...presentName(row), providers: await listProviders(ctx.access, name, MOST_PROVIDERS) };
  },
});
