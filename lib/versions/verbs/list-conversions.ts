import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { versionRef } from "@/lib/versions/schema";
import { openDefinition } from "./open-definition";

/** The conversions that a published definition can take (`{items}`), as JSON text. Throws `gone` where documents are withheld. */
export const listConversions = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Uint8Array> => {
    const definition = await openDefinition(ctx, input);
    return (await definition.run("listConversions", {})).json;
  },
});
