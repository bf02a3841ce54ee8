import { z } from "zod";
import { pageInput } from "@/lib/core/paging";
import { defineRoute } from "@/lib/http/define-route";
import { baselinePage, bindingRef } from "@/lib/rulesets/schema/binding";
import { listBaselines } from "@/lib/rulesets/verbs/list-baselines";

export const GET = defineRoute({
  operationId: "listRulesetBaselines",
  summary: "How many findings each API may have under a ratchet",
  description: "It falls by itself once a version becomes active that has fewer.",
  tag: "Rulesets",
  params: bindingRef,
  query: z.strictObject(pageInput.shape),
  response: baselinePage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listBaselines(ctx, { ...params, ...query }),
});
