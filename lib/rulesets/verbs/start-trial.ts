import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import type { z } from "zod";
import { can, requirePermission } from "@/lib/members/policy";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { presentTrial } from "@/lib/rulesets/schema/present-trial";
import { bindingInput } from "@/lib/rulesets/schema/binding";
import type { TrialDto } from "@/lib/rulesets/schema/trial";
import { insertTrial } from "@/lib/rulesets/trial-store";
import { requireRulesetRight } from "./authorize-ruleset";
import { placeOf, requireBindable } from "./binding-target";

/**
 * Queues that a binding is tried over the newest versions of the APIs that it would hold: nothing is bound by it, so that
 * nothing is in the audit log. Whoever may make the binding may try it. Throws as `bindRuleset` does.
 */
export async function startTrial(ctx: ServiceContext, raw: z.input<typeof bindingInput>): Promise<TrialDto> {
  const input = parseInput(bindingInput, raw);
  requirePermission(ctx.actor, "registry.read");
  requireRulesetRight(ctx, (await placeOf(ctx, input)).ownerId);
  await requireBindable(ctx, input);
  const by = actorRef(ctx.actor);
  if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
  const authority = can(ctx.actor, "policy.manage") ? "organisation" : "team";
  return ctx.transaction(async (tx) => {
    const row = await insertTrial(tx.access, { ...input, authority }, by, tx.now);
    await enqueueJob(tx, "try-binding", { trialId: row.id });
    return presentTrial(row);
  });
}
