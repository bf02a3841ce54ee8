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
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: server.address,
      connections: CONNECTIONS,
      duration: SECONDS,
      headers: { authorization: `Bearer ${server.token}` },
      requests: paths.map((path) => ({ method: "GET" as const, path })),
    };
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const failed = result.non2xx + result.errors + result.timeouts;
  return { what, p50: quantile(0.5), p95: quantile(0.95), perSecond: result.requests.average, failed };
}
