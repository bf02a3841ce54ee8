import { type Attributes, STATUS_ERROR } from "@/lib/otlp/model";
import { PROBE_USER_AGENT } from "@/lib/signals/model";
import type { StatusClass } from "@/lib/usage/model/observation";
import type { CallParts } from "./call-parts";
import { numberAttribute, textAttribute } from "./read-attribute";

/** Of HTTP, in the names of today and in those of before 1.21 of the conventions. */
export const HTTP_KEYS = [
  "http.request.method",
  "http.request.method_original",
  "http.method",
  "http.route",
  "url.path",
  "url.full",
  "http.target",
  "http.url",
  "http.response.status_code",
  "http.status_code",
  "user_agent.original",
  "http.user_agent",
] as const;

const OTHER_METHOD = "_OTHER";
const LONGEST_PATH = 512;

/** A call over HTTP; null where nothing says so. Queries and fragments are cut off paths. */
export function httpCall(attributes: Attributes, statusCode: number): CallParts | null {
  const named = textAttribute(attributes, ["http.request.method", "http.method"], 40);
  const status = numberAttribute(attributes, ["http.response.status_code", "http.status_code"]);
  const route = textAttribute(attributes, ["http.route"], LONGEST_PATH);
  if (named === null && status === null && route === null) return null;
  const method = named === OTHER_METHOD ? textAttribute(attributes, ["http.request.method_original"], 40) : named;
  return {
    protocol: "http",
    method: methodOf(method),
    route: route === null ? null : withoutQuery(route),
    path: pathOf(attributes),
    status: httpStatus(status, statusCode),
  };
}

/** Whether it is one of our own probes that asked: counted as calls, they would keep alive what they watch. */
export function isProbe(attributes: Attributes): boolean {
  return textAttribute(attributes, ["user_agent.original", "http.user_agent"], 40) === PROBE_USER_AGENT;
}

function methodOf(method: string | null): string | null {
  const upper = method?.toUpperCase() ?? "";
  return /^[A-Z][A-Z-]{0,19}$/.test(upper) ? upper : null;
}

function pathOf(attributes: Attributes): string | null {
  const path = textAttribute(attributes, ["url.path", "http.target"], 1_024) ?? pathOfUrl(attributes);
  const clean = path === null ? "" : withoutQuery(path);
  return clean.startsWith("/") ? clean.slice(0, LONGEST_PATH) : null;
}

/** `http.target` may be in absolute form, as a proxy is asked (RFC 9112 §3.2.2); `http.url` always is. */
function pathOfUrl(attributes: Attributes): string | null {
  const url = textAttribute(attributes, ["url.full", "http.url"], 1_024);
  const [, path = "/"] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(\/[^?#]*)?/i.exec(url ?? "") ?? [];
  return url === null ? null : path;
}

function withoutQuery(text: string): string {
  const end = text.search(/[?#]/);
  return end === -1 ? text : text.slice(0, end);
}

function httpStatus(status: number | null, statusCode: number): StatusClass {
  const hundreds = status === null ? 0 : Math.floor(status / 100);
  if (hundreds === 1) return "1xx";
  if (hundreds === 2) return "2xx";
  if (hundreds === 3) return "3xx";
  if (hundreds === 4) return "4xx";
  if (hundreds === 5) return "5xx";
  return statusCode === STATUS_ERROR ? "error" : "unknown";
}
