import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { createOutboundRuleInput } from "@/lib/outbound/schema";
import { insertRule } from "@/lib/outbound/store";
import { presentOutboundRule } from "./present-outbound-rule";

/** Lets the registry call an origin, for some purposes. `conflict` where the origin has a rule. */
export const createOutboundRule = defineMutation({
  action: "outbound-rule.create",
  input: createOutboundRuleInput,
  authorize: (ctx) => requirePermission(ctx.actor, "outbound.manage"),
  run: async (tx, input) => {
    const createdBy = actorRef(tx.actor);
    if (!createdBy) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const row = await insertRule(tx.access, { ...input, createdBy, createdAt: tx.now });
    if (!row) {
      throw new RegistryError("conflict", `There is a rule for ${input.origin}.`, {
        fix: "Take it away first, then add the one you want.",
        violations: [{ pointer: "/origin", message: "has a rule already" }],
      });
    }
    const result = presentOutboundRule(row);
    return { result, audit: { entity: "outbound-rule", entityId: row.id, entityName: row.origin, after: result } };
  },
});
