import { largestDocument } from "./diff/large-document";
import type { BenchServer } from "./server";

/** Publishing the largest definition, and what others felt of it; times in milliseconds. */
export interface PublishResult {
  name: string;
  bytes: number;
  parseMs: number;
  publishMs: number;
  /** The longest that a health check took meanwhile. */
  longestWaitMs: number;
}

async function call(server: BenchServer, path: string, init: RequestInit): Promise<Response> {
  const headers = { authorization: `Bearer ${server.token}`, ...init.headers };
  const answer = await fetch(`${server.address}${path}`, { ...init, headers });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  return answer;
}

function parseTime(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Publishes the largest definition over HTTP while others ask for the health of the service. */
export async function publishLarge(server: BenchServer): Promise<PublishResult> {
  const { name, bytes } = largestDocument();
  const json = { "content-type": "application/json" };
  const api = JSON.stringify({ slug: "largest", name: "Largest", team: "team-0" });
  await call(server, "/api/v1/apis", { method: "POST", headers: json, body: api });
  let publishing = true;
  const watching = watch(server, () => publishing);
  const start = performance.now();
  await call(server, "/api/v1/apis/largest/versions?version=1.0.0", {
    method: "POST",
    headers: json,
    body: Buffer.from(bytes),
  });
  const publishMs = performance.now() - start;
  publishing = false;
  const parseMs = parseTime(new TextDecoder().decode(bytes));
  return { name, bytes: bytes.byteLength, parseMs, publishMs, longestWaitMs: await watching };
}

async function watch(server: BenchServer, goOn: () => boolean): Promise<number> {
  let longest = 0;
  while (goOn()) {
    const start = performance.now();
    await fetch(`${server.address}/healthz`).then((answer) => answer.arrayBuffer());
    longest = Math.max(longest, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return longest;
}
