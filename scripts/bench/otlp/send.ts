import http from "node:http";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { TemplateBatch } from "./template-batch";

/** Runs as a process of its own, so that the load is not that of the server: what to send, as JSON, is its one argument. */
const orderSchema = z.object({
  url: z.string(),
  token: z.string(),
  seconds: z.number(),
  connections: z.number(),
  perSecond: z.number(),
  gzip: z.boolean(),
  shape: z.object({
    service: z.string(),
    spans: z.number(),
    operations: z.number(),
    consumers: z.number(),
    scanned: z.boolean(),
  }),
});
const order = orderSchema.parse(JSON.parse(process.argv[2] ?? "{}"));
const agent = new http.Agent({ keepAlive: true, maxSockets: order.connections });
const templates = Array.from({ length: 16 }, (_, round) => new TemplateBatch(order.shape, round));
const took: number[] = [];
const counts = { accepted: 0, tries: 0, comeBack: 0, failed: 0 };
let path = 0;
let sent = 0;

function post(body: Buffer): Promise<{ status: number; retryAfter: number }> {
  const headers = {
    authorization: `Bearer ${order.token}`,
    "content-type": "application/x-protobuf",
    "content-length": body.length,
    ...(order.gzip ? { "content-encoding": "gzip" } : {}),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(order.url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      const retryAfter = Number(response.headers["retry-after"] ?? 1);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, retryAfter }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a batch until it is taken, as an exporter does. */
async function deliver(body: Buffer): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const began = performance.now();
    counts.tries++;
    const { status, retryAfter } = await post(body);
    if (status === 200) {
      took.push(performance.now() - began);
      counts.accepted += order.shape.spans;
      return;
    }
    if (status !== 429 && status !== 503) break;
    counts.comeBack++;
    await pause(retryAfter * 1_000);
  }
  counts.failed++;
}

const began = performance.now();
const until = began + order.seconds * 1_000;
/** When the next batch is due, at the pace that was asked for. */
const due = () => began + ((sent * order.shape.spans) / order.perSecond) * 1_000;

async function connection(): Promise<void> {
  while (performance.now() < until) {
    const wait = due() - performance.now();
    sent++;
    if (wait > 0) await pause(wait);
    const body = templates[sent % templates.length]?.copy(() => path++) ?? Buffer.alloc(0);
    await deliver(order.gzip ? gzipSync(body, { level: 1 }) : body);
  }
}

await Promise.all(Array.from({ length: order.connections }, connection));
const seconds = (performance.now() - began) / 1_000;
took.sort((a, b) => a - b);
const quantile = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
console.log(JSON.stringify({ ...counts, seconds, p50: quantile(0.5), p975: quantile(0.975) }));
