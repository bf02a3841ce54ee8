import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { evidenceRef } from "@/lib/evidence/schema";
import { presentEvidence } from "./present-evidence";
import { requireEvidence } from "./require-evidence";

/** One report. Throws `not_found`. */
export const getEvidence = defineQuery({
  input: evidenceRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }) => presentEvidence(await requireEvidence(ctx, id), ctx.now),
});
