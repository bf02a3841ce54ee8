import http from "node:http";
import type { BenchServer } from "@/scripts/bench/server";

/** What a load showed; times in milliseconds. */
export interface Load {
  what: string;
  count: number;
  p50: number;
  p95: number;
  longest: number;
  perSecond: number;
  /** Of the server, all its threads, for one request; null where the system does not tell. */
  cpuMs: number | null;
  /** Middle of the sizes of the answers, in bytes as they came. */
  bytes: number;
  failures: string[];
}

/** Makes the addresses of one reader, one after another; may look at what was answered last. */
export type Reader = (turn: number, last: string) => string;

export interface LoadOptions {
  what: string;
  readers: number;
  seconds: number;
  headers: Record<string, string>;
  reader: (number: number) => Reader;
}

interface Answer {
  status: number;
  text: string;
  bytes: number;
}

function get(url: string, agent: http.Agent, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, text: body.toString("utf8"), bytes: body.byteLength });
      });
    });
    request.on("error", reject);
  });
}

/**
 * Readers that each ask, wait for the whole answer and ask again, for a bounded time; plain connections that are kept
 * open, so that as much of the machine as possible is left to the server. The first second does not count.
 */
export async function measure(server: BenchServer, options: LoadOptions): Promise<Load> {
  const { what, readers, seconds, headers } = options;
  const agent = new http.Agent({ keepAlive: true, maxSockets: readers });
  const times: number[] = [];
  const sizes: number[] = [];
  const failures: string[] = [];
  let answered = 0;
  const started = performance.now() + 1_000;
  const until = started + seconds * 1_000;
  const read = async (number: number) => {
    const next = options.reader(number);
    let last = "";
    for (let turn = 0; performance.now() < until; turn++) {
      const address = next(turn, last);
      const asked = performance.now();
      const answer = await get(`${server.address}${address}`, agent, headers);
      last = answer.text;
      answered++;
      if (answer.status !== 200 && failures.length < 20) failures.push(`${answer.status} ${address}`);
      if (asked < started) continue;
      times.push(performance.now() - asked);
      sizes.push(answer.bytes);
    }
  };

  const cpuBefore = server.cpuMs();
  await Promise.all(Array.from({ length: readers }, (_, number) => read(number)));
  const cpuAfter = server.cpuMs();
  agent.destroy();
  const elapsed = (performance.now() - started) / 1_000;
  const at = (values: number[], share: number) => {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  return {
    what,
    count: times.length,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    longest: at(times, 1),
    perSecond: times.length / elapsed,
    cpuMs: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / Math.max(1, answered),
    bytes: at(sizes, 0.5),
    failures,
  };
}
