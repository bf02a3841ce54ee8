import { type Attributes, STATUS_ERROR } from "@/lib/otlp/model";
import type { StatusClass } from "@/lib/usage/model/observation";
import type { CallParts } from "./call-parts";
import { numberAttribute, textAttribute } from "./read-attribute";

/** Of remote procedure calls: gRPC, Connect, and others that name service and method. */
export const RPC_KEYS = [
  "rpc.system",
  "rpc.system.name",
  "rpc.service",
  "rpc.method",
  "rpc.grpc.status_code",
  "rpc.connect_rpc.error_code",
  "rpc.response.status_code",
  "error.type",
] as const;

/** gRPC's codes (https://grpc.io/docs/guides/status-codes) by number. */
const CODES = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
];
/** Those that the conventions call errors of the server; the others are the caller's doing. */
const OF_THE_SERVER = new Set([
  "UNKNOWN",
  "DEADLINE_EXCEEDED",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
]);

/** A remote procedure call; null where nothing says so. Its route is `service/method`. */
export function rpcCall(attributes: Attributes, statusCode: number): CallParts | null {
  if (textAttribute(attributes, ["rpc.system", "rpc.system.name"]) === null) return null;
  const service = textAttribute(attributes, ["rpc.service"]);
  const method = textAttribute(attributes, ["rpc.method"]);
  // Since 1.38 of the conventions the method holds its service.
  const route = service !== null && method !== null && !method.includes("/") ? `${service}/${method}` : method;
  const status = rpcStatus(attributes, statusCode);
  return { protocol: "rpc", method: null, route, path: null, status };
}

/** `ok`, `error` where the service failed, `4xx` where its caller did. */
function rpcStatus(attributes: Attributes, statusCode: number): StatusClass {
  const code = codeOf(attributes);
  if (code === "OK") return "ok";
  if (code !== null) return OF_THE_SERVER.has(code) ? "error" : "4xx";
  return statusCode === STATUS_ERROR || attributes.has("error.type") ? "error" : "ok";
}

function codeOf(attributes: Attributes): string | null {
  const number = numberAttribute(attributes, ["rpc.grpc.status_code", "rpc.response.status_code"]);
  if (number !== null) return CODES[number] ?? "UNKNOWN";
  const name = textAttribute(attributes, ["rpc.response.status_code", "rpc.connect_rpc.error_code"], 40);
  // Connect spells one of them in American.
  const upper = name?.toUpperCase().replace(/^CANCELED$/, "CANCELLED") ?? "";
  return CODES.includes(upper) ? upper : null;
}
