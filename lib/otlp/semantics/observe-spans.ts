import { type Attributes, type ResourceSpans, SPAN_KIND, type SpanRecord } from "@/lib/otlp/model";
import type { CallObservation } from "@/lib/usage/model/observation";
import type { CallParts } from "./call-parts";
import { consumerOf } from "./consumer-of";
import { GRAPHQL_KEYS, graphqlCalls } from "./graphql-call";
import { HTTP_KEYS, httpCall, isProbe } from "./http-call";
import { MESSAGING_KEYS, messagingCall } from "./messaging-call";
import { textAttribute } from "./read-attribute";
import { RPC_KEYS, rpcCall } from "./rpc-call";
import { SERVICE_KEYS, type ServedBy, serviceOf, VERSION_KEYS } from "./service-of";
import { SIGNAL_KEYS, signalsOf } from "./signals-of";
import { reject, type Tally } from "./tally";
import { timeRejection } from "./time-window";

/** What reading depends on besides what is read. */
export interface ObserveOptions {
  /** Milliseconds since the epoch. */
  now: number;
  consumerAttributes: readonly string[];
}

/** The attributes that are read of spans and of what they belong to. */
export function wantedAttributes(consumerAttributes: readonly string[]): ReadonlySet<string> {
  return new Set<string>([
    ...SERVICE_KEYS,
    ...VERSION_KEYS,
    ...HTTP_KEYS,
    ...RPC_KEYS,
    ...MESSAGING_KEYS,
    ...GRAPHQL_KEYS,
    ...SIGNAL_KEYS,
    ...consumerAttributes,
  ]);
}

/**
 * What the conventions say of a call; GraphQL and RPC first, since they often go over HTTP. Null where no protocol is known.
 * A request of GraphQL may be several calls: one for each field of the root type.
 */
export function callParts(attributes: Attributes, statusCode: number): [CallParts, ...CallParts[]] | null {
  const [first, ...more] = graphqlCalls(attributes, statusCode) ?? [];
  if (first) return [first, ...more];
  const one =
    rpcCall(attributes, statusCode) ?? messagingCall(attributes, statusCode) ?? httpCall(attributes, statusCode);
  return one && [one];
}

/**
 * The calls that spans tell of, handed to `take` one by one: spans of kind SERVER, and CONSUMER where a message was
 * taken. `isNew` says whether a span was not counted before. What became of all of them is added to the tally.
 */
export function observeSpans(
  groups: readonly ResourceSpans[],
  options: ObserveOptions,
  tally: Tally,
  isNew: (span: SpanRecord) => boolean,
  take: (call: CallObservation, span: SpanRecord) => void,
): void {
  for (const { resource, spans, others } of groups) {
    tally.ignored += others;
    const servedBy = serviceOf(resource);
    for (const span of spans) {
      const parts = callParts(span.attributes, span.statusCode);
      const isForeign = span.kind === SPAN_KIND.consumer && parts?.[0].protocol !== "messaging";
      if (!parts || isForeign || isProbe(span.attributes)) tally.ignored++;
      else if (!servedBy) reject(tally, "no_service_name");
      else observeSpan(span, parts, servedBy, options, tally, isNew, take);
    }
  }
}

function observeSpan(
  span: SpanRecord,
  parts: readonly CallParts[],
  servedBy: ServedBy,
  { now, consumerAttributes }: ObserveOptions,
  tally: Tally,
  isNew: (span: SpanRecord) => boolean,
  take: (call: CallObservation, span: SpanRecord) => void,
): void {
  const why = timeRejection(span.endMs, now);
  if (why) return reject(tally, why);
  if (!isNew(span)) {
    tally.repeated++;
    return;
  }
  const { consumer, withheld } = consumerOf(span.attributes, consumerAttributes);
  const signals = signalsOf(span.attributes);
  tally.withheld += withheld;
  tally.calls++;
  const shared = {
    at: Math.round(span.endMs),
    service: servedBy.service,
    environment: servedBy.environment,
    versionHint: textAttribute(span.attributes, VERSION_KEYS, 100) ?? servedBy.versionHint,
  };
  for (const part of parts) {
    take(
      {
        ...shared,
        ...part,
        consumer,
        durationMs: span.startMs > 0 ? Math.max(0, span.endMs - span.startMs) : null,
        count: 1,
        ...(signals ? { signals } : {}),
      },
      span,
    );
  }
}
