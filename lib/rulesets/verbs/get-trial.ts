import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentTrial } from "@/lib/rulesets/schema/present-trial";
import { type TrialDto, trialRef } from "@/lib/rulesets/schema/trial";
import { findTrial } from "@/lib/rulesets/trial-store";

/** A trial of a binding: how far it is, and what it found. Throws `not_found`. */
export const getTrial = defineQuery({
  input: trialRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }): Promise<TrialDto> => {
    const row = await findTrial(ctx.access, id);
    if (!row) throw new RegistryError("not_found", "There is no such trial.", { fix: "Start another." });
    return presentTrial(row);
  },
});
