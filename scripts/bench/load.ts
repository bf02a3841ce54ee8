import autocannon from "autocannon";
import type { BenchServer } from "./server";

/** What a load of one address showed; times in milliseconds. */
export interface LoadResult {
  what: string;
  p50: number;
  p95: number;
  perSecond: number;
  failed: number;
}

const SECONDS = 8;
const CONNECTIONS = 10;

/** Asks for the addresses in turn, for a bounded time, from this machine only. */
export async function load(server: BenchServer, what: string, paths: string[]): Promise<LoadResult> {
  const result = await autocannon({
    url: server.address,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { authorization: `Bearer ${server.token}` },
    requests: paths.map((path) => ({ method: "GET" as const, path })),
  });
  const { p50, p97_5, p90 } = result.latency;
  const failed = result.non2xx + result.errors + result.timeouts;
  // The histogram has no 95th percentile: the middle of its neighbours is near enough for a figure to watch.
  return { what, p50, p95: (p90 + p97_5) / 2, perSecond: result.requests.average, failed };
}
