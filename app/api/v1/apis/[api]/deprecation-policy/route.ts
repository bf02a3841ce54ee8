import { z } from "zod";
import { earliestQuery, effectiveDeprecationDto } from "@/lib/deprecation-policies/schema";
import { getEffectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/get-effective-deprecation-policy";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getEffectiveDeprecationPolicy",
  summary: "What an API's deprecations are held to, rule by rule, and why",
  description: "Each rule with the policy that decides of it, and the earliest sunset that follows, step by step.",
  tag: "Deprecations",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  query: earliestQuery,
  response: effectiveDeprecationDto,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => getEffectiveDeprecationPolicy(ctx, { ...params, ...query }),
});
