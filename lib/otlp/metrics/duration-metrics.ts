/** Milliseconds in the unit that the conventions give a metric; each histogram of how long a server took for a call. */
const DURATION_METRICS: Readonly<Record<string, number>> = {
  "http.server.request.duration": 1_000,
  "http.server.duration": 1,
  "rpc.server.call.duration": 1_000,
  "rpc.server.duration": 1,
};

const UNITS: Readonly<Record<string, number>> = { s: 1_000, ms: 1, us: 0.001, ns: 0.000_001 };

/** Whether a metric says how long servers took. */
export function isDurationMetric(name: string): boolean {
  return Object.hasOwn(DURATION_METRICS, name);
}

/** Milliseconds in the unit of a metric: the one it names, else that of the conventions. */
export function millisecondsPerUnit(name: string, unit: string): number {
  const named = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return named ?? (Object.hasOwn(DURATION_METRICS, name) ? DURATION_METRICS[name] : undefined) ?? 1;
}
