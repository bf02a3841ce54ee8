import {
  FETCH_KEYS,
  isFetch,
  isReadKind,
  OTLP_LIMITS,
  requireEntries,
  type ResourceSpans,
  SPAN_KIND,
  type SpanLink,
  type SpanRecord,
  type Wanted,
} from "@/lib/otlp/model";
import {
  attributesOf,
  enumOf,
  hexOf,
  type JsonRecord,
  listOf,
  millisecondsOf,
  parseJsonExport,
  recordOf,
} from "./json-values";

const KINDS = {
  SPAN_KIND_INTERNAL: 1,
  SPAN_KIND_SERVER: 2,
  SPAN_KIND_CLIENT: 3,
  SPAN_KIND_PRODUCER: 4,
  SPAN_KIND_CONSUMER: 5,
};
const STATUS_CODES = { STATUS_CODE_OK: 1, STATUS_CODE_ERROR: 2 };

/** `ExportTraceServiceRequest` as OTLP/JSON: what `readTracesProto` reads of the other encoding. Throws `OtlpError`. */
export function readTracesJson(bytes: Uint8Array, wanted: Wanted): ResourceSpans[] {
  let entries = 0;
  let room: number = OTLP_LIMITS.links;
  return listOf(parseJsonExport(bytes).resourceSpans).map((item) => {
    const { resource, scopeSpans } = recordOf(item);
    const all = listOf(scopeSpans).flatMap((scope) => listOf(recordOf(scope).spans).map(recordOf));
    const served = all.filter(isServed);
    entries += served.length;
    requireEntries(entries);
    const read = new Set(served);
    const links = all.filter((span) => !read.has(span)).slice(0, room);
    room -= links.length;
    return {
      resource: attributesOf(recordOf(resource).attributes, wanted),
      spans: served.map((span) => spanOf(span, wanted)),
      others: all.length - served.length,
      links: links.map(linkOf),
    };
  });
}

function isServed({ kind, attributes }: JsonRecord): boolean {
  const known = enumOf(kind, KINDS);
  return isReadKind(known) || (known === SPAN_KIND.client && isFetch(attributesOf(attributes, FETCH_KEYS)));
}

function linkOf(span: JsonRecord): SpanLink {
  return { traceId: hexOf(span.traceId), spanId: hexOf(span.spanId), parentSpanId: hexOf(span.parentSpanId) };
}

function spanOf(span: JsonRecord, wanted: Wanted): SpanRecord {
  return {
    ...linkOf(span),
    kind: enumOf(span.kind, KINDS),
    startMs: millisecondsOf(span.startTimeUnixNano),
    endMs: millisecondsOf(span.endTimeUnixNano),
    statusCode: enumOf(recordOf(span.status).code, STATUS_CODES),
    attributes: attributesOf(span.attributes, wanted),
  };
}
