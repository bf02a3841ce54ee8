/** That a consumer calls an API; no operations: nobody said which. */
export interface CallEdge {
  consumerId: string;
  apiId: string;
  operations: readonly string[];
}

/** That a consumer itself provides an API. */
export interface ProvisionEdge {
  consumerId: string;
  apiId: string;
}

/** Where the edges come from, a level at a time. */
export interface EdgeSource {
  callersOf(apiIds: readonly string[]): Promise<readonly CallEdge[]>;
  providedBy(consumerIds: readonly string[]): Promise<readonly ProvisionEdge[]>;
}

/**
 * How sure it is: it names the operation; it calls the API and does not say which operations; or it calls an API that
 * somebody downstream provides, and nobody knows whether what it calls there leads here.
 */
export type Reach = "named" | "unspecified" | "indirect";

/** A consumer downstream. */
export interface Reached {
  consumerId: string;
  /** 1: it calls the API itself. */
  depth: number;
  reach: Reach;
  /** The shortest way: API, consumer, API it provides, consumer …; the last is this consumer. */
  path: readonly string[];
}

export interface Downstream {
  reached: Reached[];
  /** Whether it was cut off by one of the limits. */
  truncated: boolean;
}

/**
 * Everybody downstream of an API, or of one operation of it: who calls it, who calls the APIs that those provide, and so
 * on. Each consumer once, by its shortest way, so that cycles end. Level by level, at most `maxDepth` and `maxReached`.
 */
export async function traceDownstream(
  start: { apiId: string; operation?: string },
  edges: EdgeSource,
  limits: { maxDepth: number; maxReached: number },
): Promise<Downstream> {
  const reached = new Map<string, Reached>();
  const pathTo = new Map<string, readonly string[]>([[start.apiId, [start.apiId]]]);
  let frontier: readonly string[] = [start.apiId];
  for (let depth = 1; frontier.length > 0; depth++) {
    if (depth > limits.maxDepth)
      return { reached: [...reached.values()], truncated: await leadsOn(frontier, edges, reached) };
    const level: string[] = [];
    for (const edge of await edges.callersOf(frontier)) {
      const reach = reachOf(edge, depth, start.operation);
      const known = reached.get(edge.consumerId);
      if (reach === undefined) continue;
      if (known) {
        // Several sources of one level may say it: the one that names the operation is the surest.
        if (known.depth === depth && reach === "named") known.reach = "named";
        continue;
      }
      if (reached.size >= limits.maxReached) return { reached: [...reached.values()], truncated: true };
      const path = [...(pathTo.get(edge.apiId) ?? [edge.apiId]), edge.consumerId];
      reached.set(edge.consumerId, { consumerId: edge.consumerId, depth, reach, path });
      level.push(edge.consumerId);
    }
    const next: string[] = [];
    for (const { consumerId, apiId } of level.length > 0 ? await edges.providedBy(level) : []) {
      if (pathTo.has(apiId)) continue;
      pathTo.set(apiId, [...(reached.get(consumerId)?.path ?? []), apiId]);
      next.push(apiId);
    }
    frontier = next;
  }
  return { reached: [...reached.values()], truncated: false };
}

/** Undefined where the edge has nothing to do with the operation asked for. */
function reachOf(edge: CallEdge, depth: number, operation: string | undefined): Reach | undefined {
  if (depth > 1) return "indirect";
  if (operation === undefined) return edge.operations.length > 0 ? "named" : "unspecified";
  if (edge.operations.includes(operation)) return "named";
  return edge.operations.length === 0 ? "unspecified" : undefined;
}

async function leadsOn(
  frontier: readonly string[],
  edges: EdgeSource,
  reached: ReadonlyMap<string, Reached>,
): Promise<boolean> {
  return (await edges.callersOf(frontier)).some(({ consumerId }) => !reached.has(consumerId));
}
