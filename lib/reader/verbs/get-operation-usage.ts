import { listConsumersOf } from "@/lib/consumers/verbs/list-consumers-of";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listVersionsWith } from "@/lib/reader/outline-store";
import { operationViewInput } from "@/lib/reader/schema";
import type { OperationUsage } from "@/lib/reader/schema/outline";
import { callsOfOperations } from "@/lib/usage/verbs/calls-of-operations";
import { requireVersion } from "@/lib/versions/verbs/require-version";

/** Callers shown beside an operation; the page of consumers has all. */
const MOST_SHOWN = 20;

/** Who calls an operation, and which other versions of its API have it. */
export const getOperationUsage = defineQuery({
  input: operationViewInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label, operation }): Promise<OperationUsage> => {
    const version = await requireVersion(ctx, api, label);
    const callers = await listConsumersOf(ctx, { api: version.api.slug, operation });
    const versions = await listVersionsWith(ctx.access, version.id, operation);
    const named = callers.filter((caller) => caller.operations.includes(operation));
    const { apiId, id: versionId } = version;
    const calls = await callsOfOperations(ctx, { apiId, versionId, operations: [operation] });
    return {
      traffic: calls && {
        calls: calls.get(operation)?.calls ?? 0,
        lastAt: calls.get(operation)?.lastAt.toISOString() ?? null,
      },
      callers: {
        count: named.length,
        unspecified: callers.length - named.length,
        items: named.slice(0, MOST_SHOWN).map(({ consumer }) => ({
          slug: consumer.slug,
          name: consumer.name,
          team: consumer.team?.name ?? null,
        })),
      },
      versions,
    };
  },
});
