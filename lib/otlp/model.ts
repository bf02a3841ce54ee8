/**
 * What is read of an OTLP export, whichever of its two encodings it came in: only what says who called what, when, for
 * how long, and how it ended. Times are milliseconds since the epoch, ids are lower-case hex.
 */

/** Nested values and bytes are not read. */
export type AttributeValue = string | number | boolean | readonly string[];
export type Attributes = ReadonlyMap<string, AttributeValue>;

/** `Span.SpanKind` of those that say that something was served, or that a message came or went. */
export const SPAN_KIND = { server: 2, client: 3, producer: 4, consumer: 5 } as const;

/** What tells spans of kind CLIENT that fetched messages from all the others of that kind. */
export const FETCH_KEYS: ReadonlySet<string> = new Set(["messaging.operation.type", "messaging.operation"]);

/** Whether a span of kind CLIENT fetched messages: since 1.28 of the conventions `receive` is of that kind. */
export function isFetch(attributes: Attributes): boolean {
  return [...FETCH_KEYS].some((key) => attributes.get(key) === "receive");
}

/** Whether spans of a kind are read whatever their attributes say. */
export function isReadKind(kind: number): boolean {
  return kind === SPAN_KIND.server || kind === SPAN_KIND.producer || kind === SPAN_KIND.consumer;
}

/** `Status.StatusCode` that says that something failed. */
export const STATUS_ERROR = 2;

/** Which span a span is, and which one it came of; empty where it does not say. */
export interface SpanLink {
  traceId: string;
  spanId: string;
  parentSpanId: string;
}

export interface SpanRecord extends SpanLink {
  kind: number;
  startMs: number;
  endMs: number;
  statusCode: number;
  attributes: Attributes;
}

/** The spans of one resource that served something, sent or took messages; how many others there were. */
export interface ResourceSpans {
  resource: Attributes;
  spans: SpanRecord[];
  others: number;
  /** Where the others stand in their traces; a bounded number. */
  links: SpanLink[];
}

/** `AggregationTemporality`. */
export const TEMPORALITY = { delta: 1, cumulative: 2 } as const;

/** Counts between bounds: `counts` has one more than `bounds`. */
export interface ExplicitBuckets {
  kind: "explicit";
  bounds: readonly number[];
  counts: readonly number[];
}

/** Counts between powers of `2^(2^-scale)`; what is zero or below counts in `zeroCount`. */
export interface ExponentialBuckets {
  kind: "exponential";
  scale: number;
  zeroCount: number;
  offset: number;
  counts: readonly number[];
}

export type Buckets = ExplicitBuckets | ExponentialBuckets;

export interface HistogramPoint {
  startMs: number;
  endMs: number;
  count: number;
  attributes: Attributes;
  buckets: Buckets;
}

/** A histogram of how long calls took; other metrics are not read. */
export interface DurationMetric {
  name: string;
  unit: string;
  temporality: number;
  points: HistogramPoint[];
}

/** The metrics of one resource that say how long calls took; how many data points of others there were. */
export interface ResourceMetrics {
  resource: Attributes;
  metrics: DurationMetric[];
  others: number;
}

/** Bounds of one request. Beyond those of texts and attributes the rest is left out; beyond the others it is refused. */
export const OTLP_LIMITS = {
  /** As sent. */
  bodyBytes: 8 * 1024 * 1024,
  /** Inflated. */
  inflatedBytes: 32 * 1024 * 1024,
  /** Messages of protobuf, or objects and lists of JSON. */
  messages: 2_000_000,
  /** Spans that served something, or data points of durations. */
  entries: 25_000,
  /** Other spans, of which only their place in a trace is read. */
  links: 100_000,
  depth: 32,
  attributesOfOne: 256,
  listValues: 16,
  textLength: 1_024,
  buckets: 512,
} as const;

export type OtlpFailure = "malformed" | "too_large" | "full";

/** Throws where a request has more spans or data points than are taken in one. */
export function requireEntries(count: number): void {
  if (count > OTLP_LIMITS.entries) throw new OtlpError("too_large", `it has more than ${OTLP_LIMITS.entries} entries`);
}

/** Why a request cannot be taken: it is no OTLP, beyond the bounds, or there is no room for it now. */
export class OtlpError extends Error {
  constructor(
    readonly reason: OtlpFailure,
    message: string,
  ) {
    super(message);
  }
}

/** Which attributes are read; all others are skipped. */
export type Wanted = Pick<ReadonlySet<string>, "has">;
