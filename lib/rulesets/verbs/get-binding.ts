import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentBinding } from "@/lib/rulesets/present";
import { type BindingDto, bindingRef } from "@/lib/rulesets/schema/binding";
import { requireBinding } from "./require-binding";

/** One binding. Throws `not_found`. */
export const getBinding = defineQuery({
  input: bindingRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }): Promise<BindingDto> => presentBinding(await requireBinding(ctx, id)),
});
