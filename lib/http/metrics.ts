import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

interface Metrics {
  registry: Registry;
  requests: Counter<"method" | "route" | "status">;
  seconds: Histogram<"method" | "route">;
}

function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: "http_requests_total",
      help: "Requests answered, by operation and status",
      labelNames: ["method", "route", "status"],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: "http_request_duration_seconds",
      help: "Time to answer, by operation",
      labelNames: ["method", "route"],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers: [registry],
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
