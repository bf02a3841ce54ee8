import { dayOf } from "./hours";
import type { CallObservation, TelemetrySource } from "./observation";

/** Traces of an API on a day, and how deep they are together. */
export interface GatheredTraces {
  apiId: string;
  day: number;
  traces: number;
  depth: number;
}

/** By what calls of an API came on a day. */
export interface GatheredSource {
  apiId: string;
  day: number;
  source: TelemetrySource;
}

/** Adds up, by API and UTC day, the traces that calls are of, and by what they came. */
export class TraceGathering {
  readonly #traces = new Map<string, GatheredTraces>();
  readonly #sources = new Map<string, GatheredSource>();

  add(apiId: string, { at, traces, source }: Pick<CallObservation, "at" | "traces" | "source">): void {
    const day = dayOf(at);
    if (source) this.#sources.set(`${apiId} ${day} ${source}`, { apiId, day, source });
    if (!traces || !Number.isSafeInteger(traces.count) || traces.count <= 0) return;
    const key = `${apiId} ${day}`;
    const row = this.#traces.get(key) ?? { apiId, day, traces: 0, depth: 0 };
    this.#traces.set(key, row);
    row.traces += traces.count;
    row.depth += traces.depth;
  }

  done(): { traces: GatheredTraces[]; sources: GatheredSource[] } {
    return { traces: [...this.#traces.values()], sources: [...this.#sources.values()] };
  }
}
