import { defineQuery } from "@/lib/core/query";
import { languageCoverage } from "@/lib/coverage/model/language-coverage";
import { presentLanguage } from "@/lib/coverage/present-language";
import { languageParams } from "@/lib/coverage/schema";
import { requirePermission } from "@/lib/members/policy";

/** One contract language, and what the registry can do with it. */
export const getLanguage = defineQuery({
  input: languageParams,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (_ctx, { format }) => presentLanguage(languageCoverage(format)),
});
