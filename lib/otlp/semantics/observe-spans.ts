import { type Attributes, type ResourceSpans, SPAN_KIND, type SpanRecord } from "@/lib/otlp/model";
import type { CallObservation } from "@/lib/usage/model/observation";
import type { CallParts } from "./call-parts";
import { consumerOf, saysMoreThanConnection } from "./consumer-of";
import { GRAPHQL_KEYS, graphqlCalls } from "./graphql-call";
import { HTTP_KEYS, httpCall, isProbe } from "./http-call";
import { type MessageDeed, MESSAGING_KEYS, messagingCall } from "./messaging-call";
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
 * What the conventions say of a call that was served; GraphQL and RPC first, since they often go over HTTP. Null where no protocol is
 * known. A request of GraphQL may be several calls: one for each field of the root type.
 */
export function callParts(attributes: Attributes, statusCode: number): [CallParts, ...CallParts[]] | null {
  const [first, ...more] = graphqlCalls(attributes, statusCode) ?? [];
  if (first) return [first, ...more];
  const one =
    rpcCall(attributes, statusCode) ??
    messagingCall(attributes, statusCode, SPAN_KIND.server)?.parts ??
    httpCall(attributes, statusCode);
  return one && [one];
}

/** What a span tells of, and of how many alike. */
interface Told {
  span: SpanRecord;
  parts: readonly CallParts[];
  deed: MessageDeed | null;
  count: number | null;
}

/** What a span tells of; null where that is nothing that counts. Only of messages do spans of kinds beside SERVER tell. */
function toldBy(span: SpanRecord): Told | null {
  const { attributes, statusCode, kind } = span;
  if (isProbe(attributes)) return null;
  const message = kind === SPAN_KIND.server ? null : messagingCall(attributes, statusCode, kind);
  if (message) return { span, parts: [message.parts], deed: message.deed, count: message.count };
  const parts = kind === SPAN_KIND.server ? callParts(attributes, statusCode) : null;
  return parts && { span, parts, deed: null, count: 1 };
}

/** Destinations whose messages are counted by what processes them. In milliseconds since the epoch. */
export interface ProcessedLately {
  note(key: string, now: number): void;
  has(key: string, now: number): boolean;
}

/** What takes the calls that spans tell of. */
export interface SpanReceiver {
  /** Whether a span was not counted before. */
  isNew(span: SpanRecord): boolean;
  processed: ProcessedLately;
  take(call: CallObservation, span: SpanRecord): void;
}

const destinationKey = ({ service }: ServedBy, { parts }: Told) => `${service}\n${parts[0]?.route ?? ""}`;

/**
 * The calls that spans tell of, handed to the receiver one by one: spans of kind SERVER; PRODUCER, and CONSUMER or CLIENT where messages
 * were taken. What of messages is fetched counts only where nothing processes them: else each would count twice. What became of
 * all spans is added to the tally.
 */
export function observeSpans(
  groups: readonly ResourceSpans[],
  options: ObserveOptions,
  tally: Tally,
  receiver: SpanReceiver,
): void {
  const read = groups.map(({ resource, spans, others }) => {
    tally.ignored += others;
    const told = spans.flatMap((span) => toldBy(span) ?? []);
    tally.ignored += spans.length - told.length;
    return { servedBy: serviceOf(resource), told };
  });
  // What was fetched comes before what was processed: all of it is looked at first.
  for (const { servedBy, told } of read) {
    if (!servedBy) continue;
    for (const one of told) {
      if (one.deed === "process") receiver.processed.note(destinationKey(servedBy, one), options.now);
    }
  }
  for (const { servedBy, told } of read) {
    for (const one of told) {
      if (!servedBy) reject(tally, "no_service_name");
      else if (one.count === null) reject(tally, "bad_count");
      else if (one.count === 0 || isCountedLater(one, servedBy, receiver, options)) tally.notCounted++;
      else observeSpan({ ...one, count: one.count }, servedBy, options, tally, receiver);
    }
  }
}

function isCountedLater(told: Told, servedBy: ServedBy, { processed }: SpanReceiver, { now }: ObserveOptions): boolean {
  return told.deed === "fetch" && processed.has(destinationKey(servedBy, told), now);
}

function observeSpan(
  { span, parts, deed, count }: Told & { count: number },
  servedBy: ServedBy,
  { now, consumerAttributes }: ObserveOptions,
  tally: Tally,
  { isNew, take }: SpanReceiver,
): void {
  const why = timeRejection(span.endMs, now);
  if (why) return reject(tally, why);
  if (!isNew(span)) {
    tally.repeated++;
    return;
  }
  const keys = deed === null ? consumerAttributes : consumerAttributes.filter(saysMoreThanConnection);
  const { consumer, withheld } = consumerOf(span.attributes, keys);
  const signals = signalsOf(span.attributes);
  tally.withheld += withheld;
  tally.calls += count;
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
        count,
        ...(signals ? { signals } : {}),
      },
      span,
    );
  }
}
