import { z } from "zod";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { traceDownstream } from "@/lib/consumers/model/trace-downstream";
import { presentConsumerRef } from "@/lib/consumers/present";
import { type ImpactDto, impactFilter } from "@/lib/consumers/schema/graph";
import { hasVersion, knownOperations } from "@/lib/consumers/store/called-apis";
import { findApiNodes, findConsumerNodes, listCallWords, listProvisions } from "@/lib/consumers/store/graph";
import { requirePermission } from "@/lib/members/policy";

const MOST = 2_000;

type Step = ImpactDto["consumers"][number]["path"][number];

/**
 * Who is downstream of an API, or of one of its operations: those who call it, and those who call what these provide.
 * Throws `not_found` for a version or an operation that the API does not have.
 */
export const getImpact = defineQuery({
  input: impactFilter.extend({ api: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug, operation, version, depth }): Promise<ImpactDto> => {
    const api = await requireApi(ctx, slug);
    if (version !== undefined && !(await hasVersion(ctx.access, api.id, version))) {
      throw new RegistryError("not_found", `${slug} has no version ${version.slice(0, 60)}.`);
    }
    if (operation !== undefined) {
      const known = await knownOperations(ctx.access, api.id, [operation], version ?? null);
      if (known.size === 0) {
        throw new RegistryError("not_found", `${slug} has no operation ${operation.slice(0, 120)}.`, {
          fix: "Keys are like GET /payments; see the operations of its versions.",
        });
      }
    }
    const { reached, truncated } = await traceDownstream(
      { apiId: api.id, ...(operation === undefined ? {} : { operation }) },
      {
        callersOf: (ids) => listCallWords(ctx.access, ids, ids.includes(api.id) ? version : undefined),
        providedBy: (ids) => listProvisions(ctx.access, { consumerIds: ids }),
      },
      { maxDepth: depth, maxReached: MOST },
    );
    const ids = [...new Set(reached.flatMap(({ path }) => path))];
    const [apis, consumers] = await Promise.all([findApiNodes(ctx.access, ids), findConsumerNodes(ctx.access, ids)]);
    const names = new Map<string, Step>();
    for (const one of apis) names.set(one.id, { kind: "api", slug: one.slug, name: one.name });
    for (const one of consumers) names.set(one.id, { kind: "consumer", slug: one.slug, name: one.name });
    const byId = new Map(consumers.map((one) => [one.id, one]));
    const shown = reached.flatMap(({ consumerId, path, ...rest }) => {
      const row = byId.get(consumerId);
      const steps = path.flatMap((id) => names.get(id) ?? []);
      return row ? [{ consumer: presentConsumerRef(row, ctx.actor), ...rest, path: steps }] : [];
    });
    return {
      api: slug,
      operation: operation ?? null,
      version: version ?? null,
      consumers: shown,
      teams: teamsOf(shown),
      truncated,
    };
  },
});

function teamsOf(consumers: ImpactDto["consumers"]): ImpactDto["teams"] {
  const teams = new Map<string, ImpactDto["teams"][number]>();
  for (const { consumer } of consumers) {
    if (!consumer.team) continue;
    const known = teams.get(consumer.team.slug) ?? { ...consumer.team, consumers: 0 };
    teams.set(known.slug, { ...known, consumers: known.consumers + 1 });
  }
  return [...teams.values()].sort((a, b) => b.consumers - a.consumers || (a.slug < b.slug ? -1 : 1));
}
