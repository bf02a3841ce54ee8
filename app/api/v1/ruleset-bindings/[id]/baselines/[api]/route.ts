import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { defineRoute } from "@/lib/http/define-route";
import { baselineDto, bindingRef, setBaselineInput } from "@/lib/rulesets/schema/binding";
import { setBaseline } from "@/lib/rulesets/verbs/set-baseline";

/** Administrators only. */
export const PUT = defineRoute({
  operationId: "setRulesetBaseline",
  summary: "Say how many findings of a rule an API may have",
  description: "The only way in which the number rises; the reason is kept in the audit log.",
  tag: "Rulesets",
  params: z.strictObject({ ...bindingRef.shape, api: apiSlug }),
  body: setBaselineInput,
  response: baselineDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params, body }) => setBaseline(ctx, { ...params, ...body }),
});
