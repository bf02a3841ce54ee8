import { type RelationSource, relationSource } from "@/lib/consumers/model";
import type { GraphDto, GraphEdgeDto, GraphNodeDto } from "@/lib/consumers/schema/graph";
import type { CallRow, findApiNodes, findConsumerNodes, TeamCallRow } from "@/lib/consumers/store/graph";

interface NodeGraph {
  apis: Awaited<ReturnType<typeof findApiNodes>>;
  consumers: Awaited<ReturnType<typeof findConsumerNodes>>;
  calls: readonly CallRow[];
  provisions: readonly { consumerId: string; apiId: string }[];
  /** Null: they are what is shown. */
  totals: GraphDto["totals"] | null;
  truncated: boolean;
}

function sourcesOf(said: readonly string[]): RelationSource[] {
  return [...new Set(said.map(relationSource))].sort();
}

const ONE = { operations: null, ofOperations: null, sources: 1, relations: 1 };

/** Teams, APIs and consumers, each once, and what ties them; read from left to right: caller, API, provider, team. */
export function showNodeGraph({ apis, consumers, calls, provisions, totals, truncated }: NodeGraph): GraphDto {
  const apiOf = new Map(apis.map((api) => [api.id, api]));
  const consumerOf = new Map(consumers.map((consumer) => [consumer.id, consumer]));
  const teams = new Map(apis.map(({ team }) => [team.slug, team.name]));
  const edges: GraphEdgeDto[] = [];
  const add = (
    relation: GraphEdgeDto["relation"],
    from: string,
    to: string,
    weight: GraphEdgeDto["weight"],
    said: readonly string[] = [],
  ) => {
    edges.push({ id: `${from} ${relation} ${to}`, from, to, relation, said: sourcesOf(said), weight });
  };
  for (const call of calls) {
    const api = apiOf.get(call.apiId);
    const consumer = consumerOf.get(call.consumerId);
    if (!api || !consumer) continue;
    const ofOperations = (api.activeVersion ?? api.newestVersion)?.operationCount ?? null;
    const operations = call.operations.length > 0 ? call.operations.length : null;
    const weight = { operations, ofOperations, sources: call.sources, relations: 1 };
    add("calls", `consumer:${consumer.slug}`, `api:${api.slug}`, weight, call.said);
  }
  for (const provision of provisions) {
    const api = apiOf.get(provision.apiId);
    const consumer = consumerOf.get(provision.consumerId);
    if (api && consumer) add("provides", `api:${api.slug}`, `consumer:${consumer.slug}`, ONE);
  }
  for (const { slug, team } of apis) add("owns", `api:${slug}`, `team:${team.slug}`, ONE);
  return {
    view: "nodes",
    nodes: [
      ...consumers.map((consumer): GraphNodeDto => {
        const { slug, name: label, kind: note, team } = consumer;
        const url = `/consumers/${slug}`;
        return { id: `consumer:${slug}`, kind: "consumer", slug, label, team: team?.slug ?? null, note, url };
      }),
      ...apis.map((api): GraphNodeDto => {
        const { slug, name: label, team } = api;
        const note = (api.activeVersion ?? api.newestVersion)?.state ?? null;
        return { id: `api:${slug}`, kind: "api", slug, label, team: team.slug, note, url: `/apis/${slug}/consumers` };
      }),
      ...[...teams].map(([slug, label]) => teamNode(slug, label)),
    ],
    edges,
    totals: totals ?? { apis: apis.length, consumers: consumers.length, relations: calls.length },
    truncated,
  };
}

function teamNode(slug: string, label: string): GraphNodeDto {
  const url = slug === "" ? null : `/dependencies?team=${encodeURIComponent(slug)}&view=nodes`;
  return { id: `team:${slug}`, kind: "team", slug, label, team: null, note: null, url };
}

/** Teams, and all that each one's consumers call of another's APIs; what no team runs is one node. */
export function showTeamGraph(rows: readonly TeamCallRow[], totals: GraphDto["totals"], most: number): GraphDto {
  const teams = new Map<string, string>();
  const edges = rows.slice(0, most).map((row): GraphEdgeDto => {
    const from = row.fromSlug ?? "";
    teams.set(from, row.fromName ?? "");
    teams.set(row.toSlug, row.toName);
    const { relations, sources } = row;
    const weight = { operations: row.operations > 0 ? row.operations : null, ofOperations: null, sources, relations };
    return {
      id: `team:${from} calls team:${row.toSlug}`,
      from: `team:${from}`,
      to: `team:${row.toSlug}`,
      relation: "calls",
      said: sourcesOf(row.said),
      weight,
    };
  });
  return {
    view: "teams",
    nodes: [...teams].map(([slug, label]) => teamNode(slug, label)),
    edges,
    totals,
    truncated: rows.length > most,
  };
}
