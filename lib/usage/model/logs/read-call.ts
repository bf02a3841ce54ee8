import type { StatusClass } from "@/lib/usage/model/observation";
import type { LogFields } from "./log-format";
import { readTime } from "./read-time";

/** A call as a line of a log tells it: neither query nor address nor user. */
export interface LoggedCall {
  /** End of the call, milliseconds since the epoch. */
  at: number;
  method: string;
  /** Without its query. */
  path: string;
  status: StatusClass;
  durationMs: number | null;
  consumer: { attribute: string; value: string } | null;
  version: string | null;
}

/** Which fields of a line say who calls, and which version. */
export interface NamedFields {
  consumer: string | null;
  version: string | null;
}

const METHODS = ["request_method", "method", "verb", ":method"];
const PATHS = ["request_uri", "uri", "path", "url", "x-envoy-original-path", ":path"];
const STATUSES = ["status", "response_code", "status_code", "statusCode"];
const ENDS = ["msec", "time_iso8601", "time_local", "time", "timestamp", "@timestamp", "ts"];
const STARTS = ["start_time", "startTime"];

/** The call of a line; null where it lacks the time, the request or the status. */
export function readCall(fields: LogFields, named: NamedFields): LoggedCall | null {
  const request = readRequest(fields);
  const status = statusOf(first(fields, STATUSES));
  const durationMs = readDuration(fields);
  const end = first(fields, ENDS);
  const start = first(fields, STARTS);
  const at = end === undefined ? readTime(start ?? "") + (durationMs ?? 0) : readTime(end);
  if (request === null || status === null || !Number.isFinite(at)) return null;
  return {
    at,
    ...request,
    status,
    durationMs,
    consumer: readConsumer(fields, named.consumer),
    version: wordOf(fields, named.version),
  };
}

function first(fields: LogFields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    if (value !== undefined && value !== "" && value !== "-") return value;
  }
  return undefined;
}

function readRequest(fields: LogFields): { method: string; path: string } | null {
  const [verb, target] = (fields.get("request") ?? "").split(" ");
  const method = first(fields, METHODS) ?? verb ?? "";
  const address = first(fields, PATHS) ?? target;
  if (!/^[A-Za-z]{1,20}$/.test(method) || address === undefined) return null;
  const path = pathOf(address);
  return path === null ? null : { method: method.toUpperCase(), path };
}

/** The path of a target, also of one that is a whole address; never its query. */
export function pathOf(target: string): string | null {
  const bare = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const end = bare.search(/[?#]/);
  const path = (end < 0 ? bare : bare.slice(0, end)).slice(0, 2_048);
  return path === "" ? "/" : path.startsWith("/") ? path : null;
}

function statusOf(text: string | undefined): StatusClass | null {
  const code = Number(text);
  if (code === 0) return "error";
  if (!Number.isInteger(code) || code < 100 || code > 599) return null;
  return (["1xx", "2xx", "3xx", "4xx", "5xx"] as const)[Math.floor(code / 100) - 1] ?? null;
}

/** nginx writes seconds, Envoy and most others milliseconds. */
function readDuration(fields: LogFields): number | null {
  const seconds = Number(first(fields, ["request_time", "upstream_response_time"]) ?? Number.NaN);
  const ms = Number(first(fields, ["duration_ms", "duration", "request_time_ms"]) ?? Number.NaN);
  const found = Number.isFinite(ms) ? ms : seconds * 1_000;
  return Number.isFinite(found) && found >= 0 ? found : null;
}

/** How an attribute is called that a field of a log stands for: `http_x_client_id` is a header. */
export function attributeOf(field: string): string {
  const header = /^http_(.+)$/.exec(field)?.[1];
  return header === undefined
    ? field.toLowerCase()
    : `http.request.header.${header.replaceAll("_", "-").toLowerCase()}`;
}

function wordOf(fields: LogFields, name: string | null): string | null {
  const value = name === null ? undefined : first(fields, [name]);
  return value === undefined ? null : value.slice(0, 100);
}

function readConsumer(fields: LogFields, name: string | null): LoggedCall["consumer"] {
  const value = name === null ? undefined : first(fields, [name]);
  return name === null || value === undefined ? null : { attribute: attributeOf(name), value: value.slice(0, 200) };
}
