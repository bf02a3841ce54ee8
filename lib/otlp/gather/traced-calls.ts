import type { ResourceSpans, SpanRecord } from "@/lib/otlp/model";
import type { CallObservation } from "@/lib/usage/model/observation";
import { type TraceDepths, traceDepths } from "./trace-depths";

/**
 * Calls of one export with the traces that they are of: each trace counts once for each service in it, by the longest path of its
 * spans that goes through one that the service served.
 */
export class TracedCalls {
  readonly #calls: CallObservation[] = [];
  readonly #deepest = new Map<string, { call: CallObservation; depth: number }>();
  readonly #depths: TraceDepths;

  constructor(groups: readonly ResourceSpans[]) {
    this.#depths = traceDepths(groups);
  }

  add(observed: CallObservation, span: SpanRecord): void {
    const call: CallObservation = { ...observed, source: "traces" };
    this.#calls.push(call);
    if (span.traceId === "") return;
    const key = `${span.traceId}${call.service}`;
    const depth = this.#depths.through(span);
    const known = this.#deepest.get(key);
    if (!known) this.#deepest.set(key, { call, depth });
    else {
      known.depth = Math.max(known.depth, depth);
      // What a service sends may be of no API; the trace is of what it served.
      if (isSent(known.call) && !isSent(call)) known.call = call;
    }
  }

  /** All of them, in the order in which they were added. */
  calls(): readonly CallObservation[] {
    for (const { call, depth } of this.#deepest.values()) call.traces = { count: 1, depth };
    return this.#calls;
  }
}

const isSent = ({ protocol, route }: CallObservation) =>
  protocol === "messaging" && route?.startsWith("send ") === true;
