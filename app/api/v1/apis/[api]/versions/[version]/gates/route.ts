import { z } from "zod";
import { gatesDto } from "@/lib/gates/schema";
import { getGates } from "@/lib/gates/verbs/get-gates";
import { defineRoute } from "@/lib/http/define-route";

/** The gates of a version; anyone who may read. */
export const GET = defineRoute({
  operationId: "getGates",
  summary: "The gates of a version, and what is missing",
  description:
    "As of now, against the baseline, the policy, the rulesets and the waivers of now. `missing` names everything that stands between the version and becoming active, approvals among it.",
  tag: "Versions",
  params: z.strictObject({ api: z.string().min(1).max(80), version: z.string().min(1).max(100) }),
  response: gatesDto,
  handle: (ctx, { params }) => getGates(ctx, params),
});
