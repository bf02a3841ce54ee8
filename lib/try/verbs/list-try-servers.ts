import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";
import { permitFor } from "@/lib/outbound/policy";
import { listOutboundRules } from "@/lib/outbound/verbs/list-outbound-rules";
import { defaultAddresses } from "@/lib/try/model/named-servers";
import { namedServersOf } from "@/lib/try/remembered-servers";
import type { TryServers } from "@/lib/try/schema";
import { versionRef } from "@/lib/versions/schema";
import { openDefinition } from "@/lib/versions/verbs/open-definition";

/** Servers shown; a definition has few. */
const MOST_SHOWN = 20;

/** Where requests for operations of a version could go, and whether the caller may send them. */
export const listTryServers = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, ref): Promise<TryServers> => {
    const definition = await openDefinition(ctx, ref);
    const [named, rules] = [await namedServersOf(definition), await listOutboundRules(ctx)];
    const addresses = [...new Set(named.flatMap(defaultAddresses))].slice(0, MOST_SHOWN);
    return {
      mayTry: can(ctx.actor, "operation.try", definition.teamId),
      mayAllow: can(ctx.actor, "outbound.manage"),
      servers: addresses.map((url) => ({ url, allowed: permitFor(new URL(url), "try", rules) !== null })),
    };
  },
});
