import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { coverageOfLanguages } from "@/lib/coverage/model/language-coverage";
import { presentLanguage } from "@/lib/coverage/present-language";
import { requirePermission } from "@/lib/members/policy";

/** Every contract language, and what the registry can do with it. */
export const listLanguages = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async () => ({ items: coverageOfLanguages().map(presentLanguage) }),
});
