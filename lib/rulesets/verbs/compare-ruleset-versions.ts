import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type TextChanges, textChanges } from "@/lib/rulesets/model/text-changes";
import { rulesetRef } from "@/lib/rulesets/schema";
import { getRulesetVersion } from "./get-ruleset-version";

const number = z.number().int().min(1);

/** What changed between two texts of a ruleset; `changes` is null where they are too long. Throws `not_found`. */
export const compareRulesetVersions = defineQuery({
  input: z.strictObject({ ...rulesetRef.shape, from: number, to: number }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { ruleset, from, to }): Promise<{ from: number; to: number; changes: TextChanges | null }> => {
    const [old, now] = await Promise.all([
      getRulesetVersion(ctx, { ruleset, number: from }),
      getRulesetVersion(ctx, { ruleset, number: to }),
    ]);
    return { from, to, changes: textChanges(old.text, now.text) };
  },
});
