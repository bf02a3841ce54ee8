import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

interface Metrics {
  registry: Registry;
  requests: Counter<"method" | "route" | "status">;
  seconds: Histogram<"method" | "route">;
  apis: Gauge;
  teams: Gauge;
  openReviews: Gauge;
  versions: Gauge<"state">;
  telemetry: Counter<"signal" | "fate">;
}

function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: "http_requests_total",
      help: "Requests answered, by operation and status",
      labelNames: ["method", "route", "status"],
      registers,
    }),
    seconds: new Histogram({
      name: "http_request_duration_seconds",
      help: "Time to answer, by operation",
      labelNames: ["method", "route"],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
    apis: new Gauge({ name: "concordat_apis", help: "APIs in the catalogue", registers }),
    teams: new Gauge({ name: "concordat_teams", help: "Teams", registers }),
    openReviews: new Gauge({ name: "concordat_open_reviews", help: "Reviews that are not closed", registers }),
    versions: new Gauge({
      name: "concordat_versions",
      help: "Published versions, by lifecycle state",
      labelNames: ["state"],
      registers,
    }),
    telemetry: new Counter({
      name: "concordat_telemetry_total",
      help: "Telemetry received, by what became of it: calls counted, spans and data points otherwise; attributes withheld",
      labelNames: ["signal", "fate"],
      registers,
    }),
  };
}

// Once a process: the bundler gives every route a copy of this module.
const store = globalThis as typeof globalThis & { concordatMetrics?: Metrics };

/** The metrics of this process. */
export function metrics(): Metrics {
  store.concordatMetrics ??= createMetrics();
  return store.concordatMetrics;
}
