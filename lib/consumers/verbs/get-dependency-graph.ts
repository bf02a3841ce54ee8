import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { type GraphDto, type GraphFilter, graphFilter } from "@/lib/consumers/schema/graph";
import {
  type CallRow,
  countRelations,
  findApiNodes,
  findConsumerNodes,
  listCalls,
  listProvisions,
  listScopedCalls,
  listTeamCalls,
} from "@/lib/consumers/store/graph";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer } from "./require-consumer";
import { showNodeGraph, showTeamGraph } from "./show-graph";

/** Relations that can be read as single lines; beyond, teams are shown. */
const READABLE = 40;
/** Nodes, and lines, of one answer. */
const MOST_NODES = 400;
const MOST_EDGES = 1_200;

/** Who depends on whom: around one API or consumer, or all that fits a filter; as teams where that is too much to read. */
export const getDependencyGraph = defineQuery({
  input: graphFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<GraphDto> => {
    if (filter.api !== undefined || filter.consumer !== undefined) return focused(ctx, filter);
    const totals = await countRelations(ctx.access, filter);
    const teams = filter.view === "teams" || (filter.view === "auto" && totals.relations > READABLE);
    if (teams) {
      const rows = await listTeamCalls(ctx.access, filter, MOST_EDGES + 1);
      return showTeamGraph(rows, totals, MOST_EDGES);
    }
    const calls = await listScopedCalls(ctx.access, filter, MOST_EDGES + 1);
    const apiIds = new Set(calls.map(({ apiId }) => apiId));
    const consumerIds = new Set(calls.map(({ consumerId }) => consumerId));
    return graphOf(ctx, { apiIds, consumerIds, calls: calls.slice(0, MOST_EDGES) }, totals, calls.length > MOST_EDGES);
  },
});

interface Found {
  apiIds: Set<string>;
  consumerIds: Set<string>;
  calls: CallRow[];
}

async function graphOf(
  ctx: ServiceContext,
  { apiIds, consumerIds, calls }: Found,
  totals: GraphDto["totals"] | null,
  truncated: boolean,
): Promise<GraphDto> {
  const provisions = (await listProvisions(ctx.access, { consumerIds: [...consumerIds] })).filter(({ apiId }) =>
    apiIds.has(apiId),
  );
  const [apis, consumers] = await Promise.all([
    findApiNodes(ctx.access, [...apiIds]),
    findConsumerNodes(ctx.access, [...consumerIds]),
  ]);
  return showNodeGraph({ apis, consumers, calls, provisions, totals, truncated });
}

/** Steps out from the API or consumer, in both directions: calls, and what is provided. */
async function focused(ctx: ServiceContext, filter: GraphFilter): Promise<GraphDto> {
  const apiIds = new Set<string>();
  const consumerIds = new Set<string>();
  if (filter.api !== undefined) apiIds.add((await requireApi(ctx, filter.api)).id);
  if (filter.consumer !== undefined) consumerIds.add((await requireConsumer(ctx, filter.consumer)).id);
  const calls = new Map<string, CallRow>();
  let fresh = { apiIds: [...apiIds], consumerIds: [...consumerIds] };
  let truncated = false;
  for (let step = 0; step < filter.depth && !truncated; step++) {
    const next = { apiIds: [] as string[], consumerIds: [] as string[] };
    const meet = (edge: { apiId: string; consumerId: string }): boolean => {
      const isNew = Number(!apiIds.has(edge.apiId)) + Number(!consumerIds.has(edge.consumerId));
      if (apiIds.size + consumerIds.size + isNew > MOST_NODES) return false;
      if (!apiIds.has(edge.apiId)) next.apiIds.push(edge.apiId);
      if (!consumerIds.has(edge.consumerId)) next.consumerIds.push(edge.consumerId);
      apiIds.add(edge.apiId);
      consumerIds.add(edge.consumerId);
      return true;
    };
    for (const call of await listCalls(ctx.access, fresh, MOST_EDGES + 1)) {
      if (calls.size < MOST_EDGES && meet(call)) calls.set(`${call.consumerId} ${call.apiId}`, call);
      else truncated = true;
    }
    for (const provision of await listProvisions(ctx.access, fresh)) if (!meet(provision)) truncated = true;
    if (next.apiIds.length + next.consumerIds.length === 0) break;
    fresh = next;
  }
  return graphOf(ctx, { apiIds, consumerIds, calls: [...calls.values()] }, null, truncated);
}
