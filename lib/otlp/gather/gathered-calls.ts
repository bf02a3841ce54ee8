import { bucketOf, latencyOf } from "@/lib/usage/model/latency";
import type { CallObservation } from "@/lib/usage/model/observation";

const HOUR_MS = 3_600_000;

interface Gathered {
  first: CallObservation;
  at: number;
  count: number;
  /** Filled from the second call on: most are alone in a small batch. */
  latency: Map<number, number> | null;
  traces: { count: number; depth: number } | null;
}

/**
 * Puts calls that are alike together: the same in everything but when in an hour they ended, how long they took, and the
 * path where the route says as much. So twenty thousand calls become as many rows as there are kinds of call.
 */
export class GatheredCalls {
  readonly #kinds = new Map<string, Gathered>();

  get size(): number {
    return this.#kinds.size;
  }

  add(call: CallObservation): void {
    const key = keyOf(call);
    const known = this.#kinds.get(key);
    if (!known) {
      this.#kinds.set(key, { first: call, at: call.at, count: call.count, latency: null, traces: call.traces ?? null });
      return;
    }
    known.latency ??= addTo(new Map(), known.first);
    addTo(known.latency, call);
    known.count += call.count;
    known.at = Math.max(known.at, call.at);
    known.traces = addTraces(known.traces, call.traces);
  }

  /** One observation a kind; those of one call as they came. */
  observations(): CallObservation[] {
    return [...this.#kinds.values()].map(({ first, at, count, latency, traces }) =>
      latency === null
        ? first
        : { ...first, at, count, durationMs: null, latency: latencyOf(latency), ...(traces ? { traces } : {}) },
    );
  }
}

function addTraces(a: Gathered["traces"], b: CallObservation["traces"]): Gathered["traces"] {
  if (!b) return a;
  return a ? { count: a.count + b.count, depth: a.depth + b.depth } : b;
}

function addTo(latency: Map<number, number>, { durationMs, count, latency: many }: CallObservation) {
  if (many) for (const [bucket, calls] of many) latency.set(bucket, (latency.get(bucket) ?? 0) + calls);
  else if (durationMs !== null) {
    const bucket = bucketOf(durationMs);
    latency.set(bucket, (latency.get(bucket) ?? 0) + count);
  }
  return latency;
}

function keyOf(call: CallObservation): string {
  const { at, service, environment, versionHint, protocol, method, route, path, status, consumer, signals, source } =
    call;
  const { names } = call;
  const parts = [
    Math.floor(at / HOUR_MS),
    service,
    environment ?? "",
    versionHint ?? "",
    protocol,
    method ?? "",
    route ?? "",
    route !== null && path !== null && saysAsMuch(route, path) ? "" : (path ?? ""),
    status,
    consumer?.attribute ?? "",
    consumer?.value ?? "",
    source ?? "",
    names ? names.join("\u0002") : "",
    signals ? `${signals.deprecation ?? ""}\u0002${signals.sunset ?? ""}\u0002${signals.link ?? ""}` : "",
  ];
  return parts.join("\u0001");
}

/**
 * Whether a route is of the whole path: then calls of one route are of one operation, whatever their paths. Routers that
 * are mounted below a prefix report only what follows it, which has fewer segments.
 */
function saysAsMuch(route: string, path: string): boolean {
  return segmentsOf(route) === segmentsOf(path) && !route.includes("*");
}

function segmentsOf(path: string): number {
  let count = 0;
  let inSegment = false;
  for (let at = 0; at < path.length; at++) {
    const isSlash = path.charCodeAt(at) === 0x2f;
    if (!isSlash && !inSegment) count++;
    inSegment = !isSlash;
  }
  return count;
}
