import {
  type AttributeValue,
  FETCH_KEYS,
  isFetch,
  isReadKind,
  OTLP_LIMITS,
  type ResourceSpans,
  SPAN_KIND,
  type SpanLink,
  type Wanted,
} from "@/lib/otlp/model";
import { attributesField } from "./attribute-fields";
import { type FieldRule, type MessageTable, readFields, readMessage, tableOf } from "./message-table";
import { ProtoReader, WIRE } from "./proto-reader";

type Values = Map<string, AttributeValue>;
const NANOS_PER_MS = 1e6;

interface KindAndLink extends SpanLink {
  kind: number;
}

interface SpanUnderWay extends KindAndLink {
  startMs: number;
  endMs: number;
  statusCode: number;
  attributes: Values;
}

interface ResourceUnderWay extends ResourceSpans {
  attributes: Values;
  /** How many links may still be kept, of all resources together. */
  room: { links: number };
}

const statusTable: MessageTable<SpanUnderWay> = tableOf({
  number: 3,
  wire: WIRE.varint,
  read: (reader, into) => {
    into.statusCode = reader.varint();
  },
});

const linkTable: MessageTable<KindAndLink> = tableOf<KindAndLink>(
  { number: 1, wire: WIRE.bytes, read: (reader, into) => void (into.traceId = reader.hex()) },
  { number: 2, wire: WIRE.bytes, read: (reader, into) => void (into.spanId = reader.hex()) },
  { number: 4, wire: WIRE.bytes, read: (reader, into) => void (into.parentSpanId = reader.hex()) },
  { number: 6, wire: WIRE.varint, read: (reader, into) => void (into.kind = reader.varint()) },
);

/** `ExportTraceServiceRequest`: the spans that say that something was served. Throws `OtlpError`. */
export function readTracesProto(bytes: Uint8Array, wanted: Wanted): ResourceSpans[] {
  const spanTable = spanTableFor(wanted);
  const scopeTable: MessageTable<ResourceUnderWay> = tableOf({
    number: 2,
    wire: WIRE.bytes,
    read: (reader, into) => readSpan(reader, spanTable, into),
  });
  const resourceTable: MessageTable<ResourceUnderWay> = tableOf(attributesField<ResourceUnderWay>(1, wanted));
  const resourceSpansTable = tableOf<ResourceUnderWay>(nested(1, resourceTable), nested(2, scopeTable));
  const room = { links: OTLP_LIMITS.links };
  const requestTable: MessageTable<ResourceSpans[]> = tableOf({
    number: 1,
    wire: WIRE.bytes,
    read: (reader, into) => {
      const attributes: Values = new Map();
      const found: ResourceUnderWay = { attributes, resource: attributes, spans: [], others: 0, links: [], room };
      readMessage(reader, resourceSpansTable, found);
      into.push({ resource: found.resource, spans: found.spans, others: found.others, links: found.links });
    },
  });
  return readFields<ResourceSpans[]>(new ProtoReader(bytes), requestTable, []);
}

/** A message whose fields end up in what is around it. */
export function nested<T>(number: number, table: MessageTable<T>): FieldRule<T> {
  return {
    number,
    wire: WIRE.bytes,
    read: (reader, into) => {
      readMessage(reader, table, into);
    },
  };
}

function spanTableFor(wanted: Wanted): MessageTable<SpanUnderWay> {
  const rules: FieldRule<SpanUnderWay>[] = [
    { number: 7, wire: WIRE.fixed64, read: (reader, into) => void (into.startMs = reader.fixed64() / NANOS_PER_MS) },
    { number: 8, wire: WIRE.fixed64, read: (reader, into) => void (into.endMs = reader.fixed64() / NANOS_PER_MS) },
    attributesField<SpanUnderWay>(9, wanted),
    nested(15, statusTable),
  ];
  return tableOf(...rules);
}

const fetchTable: MessageTable<{ attributes: Values }> = tableOf(
  attributesField<{ attributes: Values }>(9, FETCH_KEYS),
);

/** Looks at the kind first: most spans of a trace are of calls that were made, not served; of them only their place is read. */
function readSpan(reader: ProtoReader, table: MessageTable<SpanUnderWay>, into: ResourceUnderWay): void {
  const outer = reader.enter(reader.length());
  const from = reader.at;
  const place = { traceId: "", spanId: "", parentSpanId: "", kind: 0 };
  const { kind, ...link } = readFields(reader, linkTable, place);
  const isRead = isReadKind(kind) || (kind === SPAN_KIND.client && fetches(reader, from));
  if (isRead) {
    reader.countEntry();
    reader.at = from;
    const attributes: Values = new Map();
    const span = { ...link, kind, startMs: 0, endMs: 0, statusCode: 0, attributes };
    into.spans.push(readFields(reader, table, span));
  } else {
    into.others++;
    if (into.room.links-- > 0) into.links.push(link);
  }
  reader.leave(outer);
}

/** Whether the span that begins at a place fetched messages. */
function fetches(reader: ProtoReader, from: number): boolean {
  reader.at = from;
  const attributes: Values = new Map();
  return isFetch(readFields(reader, fetchTable, { attributes }).attributes);
}
