import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { GatheredCalls } from "@/lib/otlp/gather/gathered-calls";
import { type KnownSpan, RecentSpans } from "@/lib/otlp/gather/recent-spans";
import { TracedCalls } from "@/lib/otlp/gather/traced-calls";
import { readMetricsJson } from "@/lib/otlp/json/read-metrics";
import { readTracesJson } from "@/lib/otlp/json/read-traces";
import { type Calls, CumulativeSeries } from "@/lib/otlp/metrics/cumulative-series";
import { isDurationMetric } from "@/lib/otlp/metrics/duration-metrics";
import { observeMetrics } from "@/lib/otlp/metrics/observe-metrics";
import { OTLP_LIMITS, OtlpError, type SpanRecord } from "@/lib/otlp/model";
import { readMetricsProto } from "@/lib/otlp/protobuf/read-metrics";
import { readTracesProto } from "@/lib/otlp/protobuf/read-traces";
import { observeSpans, wantedAttributes } from "@/lib/otlp/semantics/observe-spans";
import { emptyTally, type Tally } from "@/lib/otlp/semantics/tally";
import type { CallObservation } from "@/lib/usage/model/observation";
import { SeenLately } from "./seen-lately";
import type { ReadBatch, ReadExport } from "./telemetry-protocol";

/** A batch that was read and is not stored yet, and what takes it back. */
interface Batch {
  calls: GatheredCalls;
  spans: KnownSpan[];
  series: { key: string; calls: Calls }[];
  /** What it counts against the most that may be held. */
  held: number;
}

/** Spans and kinds of call that may wait to be stored: small bodies may inflate to very many. */
const MOST_HELD = 500_000;

/** Attributes of metrics tell their series apart, so all of them are read. */
const ALL_ATTRIBUTES = { has: () => true };

/**
 * What a telemetry thread holds: batches that wait to be stored, spans that were counted, cumulative series. What a batch
 * moved is moved back when it could not be stored, so that its sender's next try counts.
 */
export class TelemetrySession {
  readonly #batches = new Map<number, Batch>();
  #held = 0;
  readonly #recent: RecentSpans;
  /** Spans of batches that are not stored yet, each with its batch. */
  readonly #pending = new Map<string, number>();
  readonly #series: CumulativeSeries;
  /** Services by their spans of calls. */
  readonly #spanned = new SeenLately();
  readonly #processed = new SeenLately();

  /** `since`: when the thread began, milliseconds since the epoch. */
  constructor(
    since: number,
    private readonly limits: { recentSpans?: number; series?: number; held?: number } = {},
  ) {
    this.#recent = new RecentSpans(limits.recentSpans);
    this.#series = new CumulativeSeries(since, limits.series);
  }

  /** Reads a body. Throws `OtlpError`; then nothing was moved. */
  read(input: ReadExport): ReadBatch {
    if (this.#held >= (this.limits.held ?? MOST_HELD)) throw new OtlpError("full", "more is waiting than can be held");
    const body = input.gzip ? inflate(input.body) : input.body;
    const tally = emptyTally();
    const batch: Batch = { calls: new GatheredCalls(), spans: [], series: [], held: 0 };
    const waitsFor = new Set<number>();
    this.#batches.set(input.batch, batch);
    try {
      if (input.signal === "traces") this.#readTraces(body, input, tally, batch, waitsFor);
      else this.#readMetrics(body, input, tally, batch);
    } catch (error) {
      this.settle([input.batch], false);
      throw error;
    }
    const rows = batch.calls.size;
    if (rows === 0) this.#batches.delete(input.batch);
    batch.held = rows === 0 ? 0 : rows + batch.spans.length;
    this.#held += batch.held;
    return { digest: digestOf(input, body), tally, rows, waitsFor: [...waitsFor] };
  }

  /** The calls of some batches, those that are alike put together; as often as it is asked. Throws where it has not all of them. */
  gather(numbers: readonly number[]): CallObservation[] {
    const all = new GatheredCalls();
    for (const number of numbers) {
      const batch = this.#batches.get(number);
      if (!batch) throw new Error(`batch ${number} is not here: it was read by a thread that has ended`);
      for (const call of batch.calls.observations()) all.add(call);
    }
    return all.observations();
  }

  /** Forgets batches: their spans count as known from now on where they were stored, and as never seen where not. */
  settle(numbers: readonly number[], stored: boolean): void {
    for (const number of numbers) {
      const batch = this.#batches.get(number);
      this.#held -= batch?.held ?? 0;
      this.#batches.delete(number);
      for (const span of batch?.spans ?? []) {
        this.#pending.delete(keyOf(span));
        if (stored) this.#recent.add(span);
      }
      if (!stored) for (const { key, calls } of batch?.series ?? []) this.#series.owe(key, calls);
    }
  }

  #readTraces(body: Uint8Array, input: ReadExport, tally: Tally, batch: Batch, waitsFor: Set<number>): void {
    const wanted = wantedAttributes(input.consumerAttributes);
    const read = input.encoding === "json" ? readTracesJson : readTracesProto;
    const sender = numberOf(input.sender);
    const isNew = ({ traceId, spanId }: SpanRecord) => {
      // A span without an id, or with the one of only zeros that is none (W3C Trace Context), cannot be known again.
      if (/^0*$/.test(spanId)) return true;
      const span: KnownSpan = { traceId, spanId, sender };
      const under = this.#pending.get(keyOf(span));
      if (under !== undefined && under !== input.batch) waitsFor.add(under);
      if (under !== undefined || this.#recent.has(span)) return false;
      this.#pending.set(keyOf(span), input.batch);
      batch.spans.push(span);
      return true;
    };
    const groups = read(body, wanted);
    const traces = new TracedCalls(groups);
    const take = (call: CallObservation, span: SpanRecord) => {
      // Of messages there are no metrics that are read.
      if (call.protocol !== "messaging") this.#spanned.note(call.service, input.now);
      traces.add(call, span);
    };
    observeSpans(groups, input, tally, { isNew, take, processed: this.#processed });
    for (const call of traces.calls()) batch.calls.add(call);
  }

  #readMetrics(body: Uint8Array, input: ReadExport, tally: Tally, batch: Batch): void {
    const read = input.encoding === "json" ? readMetricsJson : readMetricsProto;
    const options = {
      ...{ now: input.now, consumerAttributes: input.consumerAttributes, series: this.#series },
      countedBySpans: (service: string) => this.#spanned.has(service, input.now),
    };
    observeMetrics(read(body, ALL_ATTRIBUTES, isDurationMetric), options, tally, (call, series) => {
      batch.calls.add({ ...call, source: "metrics" });
      if (series) batch.series.push(series);
    });
  }
}

const keyOf = ({ traceId, spanId, sender }: KnownSpan): string => `${spanId}${traceId}${sender}`;

function inflate(body: Uint8Array): Uint8Array {
  try {
    return gunzipSync(body, { maxOutputLength: OTLP_LIMITS.inflatedBytes });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    const most = OTLP_LIMITS.inflatedBytes / 1024 / 1024;
    throw isTooLarge
      ? new OtlpError("too_large", `it is larger than ${most} MB when it is inflated`)
      : new OtlpError("malformed", "it is not gzip, or is cut off");
  }
}

function digestOf({ signal, sender }: ReadExport, body: Uint8Array): string {
  return createHash("sha256").update(`${signal}\n${sender}\n`).update(body).digest("hex");
}

/** A number for a text; nobody gains by making two that are alike. */
function numberOf(text: string): number {
  return text === "" ? 0 : createHash("sha256").update(text).digest().readInt32LE(0);
}
