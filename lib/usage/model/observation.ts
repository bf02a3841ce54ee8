import type { LatencyHistogram } from "./latency";

/** How a call ended. HTTP by class; RPC and messaging `ok` or `error`; `unknown` where nothing says so. */
export const STATUS_CLASSES = ["1xx", "2xx", "3xx", "4xx", "5xx", "ok", "error", "unknown"] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** How a consumer was named by what measured the call: which attribute, and what it said. */
export interface ObservedConsumer {
  attribute: string;
  value: string;
}

/** Fields of an answer that say that something goes away, as they were on the wire (RFC 9745, 8594, 8288). */
export interface ObservedSignals {
  deprecation?: string;
  sunset?: string;
  link?: string;
}

/** Ways in which calls are reported. */
export const TELEMETRY_SOURCES = ["traces", "metrics", "logs"] as const;
export type TelemetrySource = (typeof TELEMETRY_SOURCES)[number];

/**
 * One call, or several alike, as an exporter or an access log tells it. Never a body, a query string, an address of a
 * person or a user's name: what reads them leaves these out.
 */
export interface CallObservation {
  /** End of the call, milliseconds since the epoch. */
  at: number;
  /** `service.name`, or the API's slug that an import was given. */
  service: string;
  /** `deployment.environment.name`. */
  environment: string | null;
  /** Attribute `concordat.api.version` or `api.version`. */
  versionHint: string | null;
  protocol: "http" | "rpc" | "messaging" | "graphql";
  /** HTTP method, upper case. */
  method: string | null;
  /** `http.route`, `service/method` of RPC, `send` or `receive` with the destination of messages, `query field` of GraphQL. */
  route: string | null;
  /** What else the destination of messages is called; few. */
  names?: readonly string[];
  /** `url.path` or `http.target` without its query. */
  path: string | null;
  status: StatusClass;
  consumer: ObservedConsumer | null;
  durationMs: number | null;
  /** 1 for a span or a line of a log; a data point of a metric may stand for many. */
  count: number;
  /** Only from metrics, where `count` is above 1: how long the calls took. In place of `durationMs`. */
  latency?: LatencyHistogram;
  /** By what it came; left out: nobody says. */
  source?: TelemetrySource;
  /** Only from spans: traces that are told of with these calls, each once a service, and how deep they are together. */
  traces?: { count: number; depth: number };
  /** Response header attributes `http.response.header.<name>`. */
  signals?: ObservedSignals;
}

/** Whether the service failed: 5xx, or an error that has no number. What a caller did wrong (4xx) is not one. */
export function isServiceError(status: StatusClass): boolean {
  return status === "5xx" || status === "error";
}
