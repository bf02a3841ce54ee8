import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { outboundRuleId } from "@/lib/outbound/schema";
import { deleteRule, findRule } from "@/lib/outbound/store";
import { presentOutboundRule } from "./present-outbound-rule";

/** Takes a rule away: from the next call on, its origin is closed unless another rule is for it. */
export const deleteOutboundRule = defineMutation({
  action: "outbound-rule.delete",
  input: outboundRuleId,
  authorize: (ctx) => requirePermission(ctx.actor, "outbound.manage"),
  run: async (tx, { id }) => {
    const row = await findRule(tx.access, id);
    if (!row || !(await deleteRule(tx.access, id))) {
      throw new RegistryError("not_found", "There is no such rule.", { fix: "See /api/v1/outbound-rules." });
    }
    const before = presentOutboundRule(row);
    return { result: null, audit: { entity: "outbound-rule", entityId: id, entityName: row.origin, before } };
  },
});
