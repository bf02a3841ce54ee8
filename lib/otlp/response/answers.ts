import { ProtoWriter } from "./proto-writer";

/** The two encodings of OTLP over HTTP. */
export type OtlpEncoding = "protobuf" | "json";
export type OtlpSignal = "traces" | "metrics";

/** Media types that requests and answers have. */
export const OTLP_MEDIA_TYPES: Readonly<Record<OtlpEncoding, string>> = {
  protobuf: "application/x-protobuf",
  json: "application/json",
};

/** The encoding of a media type; null for all others. */
export function encodingOf(mediaType: string): OtlpEncoding | null {
  if (mediaType === OTLP_MEDIA_TYPES.json) return "json";
  return mediaType === OTLP_MEDIA_TYPES.protobuf || mediaType === "application/protobuf" ? "protobuf" : null;
}

const REJECTED_FIELD: Readonly<Record<OtlpSignal, string>> = { traces: "rejectedSpans", metrics: "rejectedDataPoints" };

/** `ExportTraceServiceResponse`, or that of metrics: `partial_success` only where there is something to say (OTLP/HTTP, "Partial Success"). */
export function exportAnswer(
  encoding: OtlpEncoding,
  signal: OtlpSignal,
  partial: { rejected: number; message: string },
): Uint8Array<ArrayBuffer> {
  const { rejected, message } = partial;
  const isWhole = rejected === 0 && message === "";
  if (encoding === "json") {
    const field = REJECTED_FIELD[signal];
    return textBytes(isWhole ? {} : { partialSuccess: { [field]: String(rejected), errorMessage: message } });
  }
  if (isWhole) return new Uint8Array();
  return new ProtoWriter().bytes(1, new ProtoWriter().varint(1, rejected).text(2, message).finish()).finish();
}

/** gRPC's code for a status of HTTP, as `google.rpc.Status` wants it (https://cloud.google.com/apis/design/errors). */
const GRPC_CODES: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 10,
  413: 8,
  415: 3,
  429: 8,
  503: 14,
};
const INTERNAL = 13;

/** `google.rpc.Status`: how OTLP says that a request failed. */
export function statusAnswer(encoding: OtlpEncoding, httpStatus: number, message: string): Uint8Array<ArrayBuffer> {
  const code = GRPC_CODES[httpStatus] ?? INTERNAL;
  if (encoding === "json") return textBytes({ code, message, details: [] });
  return new ProtoWriter().varint(1, code).text(2, message).finish();
}

function textBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
