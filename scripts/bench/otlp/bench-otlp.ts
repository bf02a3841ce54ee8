import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { database } from "@/lib/db/client";
import { createTeam } from "@/lib/members/verbs/create-team";
import { createContext, systemActor } from "@/lib/runtime/service-context";
import { closeTelemetry, telemetryReceiver } from "@/lib/telemetry/receiver";

import { readTraffic } from "@/lib/usage/verbs/read-traffic";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { closeWorkers } from "@/lib/workers/pool";
import { emptyEmbedded, emptyPostgres, type FilledDatabase } from "@/scripts/bench/filled-database";
import { thingsDefinition } from "@/scripts/bench/reviews/things-definition";
import { serveRoutes } from "./serve-routes";

const SERVICE = "things";
const HOUR_MS = 3_600_000;

const optionsSchema = z.object({
  seconds: z.coerce.number().int().min(1).max(600).default(20),
  rate: z.coerce.number().int().min(100).max(1_000_000).default(100_000),
  connections: z.coerce.number().int().min(1).max(256).default(32),
  engine: z.enum(["pglite", "postgres"]).default("pglite"),
  paths: z.enum(["known", "million"]).default("known"),
  gzip: z.boolean().default(false),
});
type Options = z.output<typeof optionsSchema>;

const resultSchema = z.object({
  accepted: z.number(),
  tries: z.number(),
  comeBack: z.number(),
  failed: z.number(),
  seconds: z.number(),
  p50: z.number(),
  p975: z.number(),
});

/**
 * npm run bench -- otlp: batches of 512 spans of 40 operations by 30 consumers, from another process to the routes over
 * HTTP. Nothing may be lost: what was answered 200 is counted in the database afterwards. `--engine=postgres`,
 * `--paths=million` (a scanner), `--rate=20000` (spans a second; else as fast as it goes), `--seconds=`, `--gzip`.
 */
export async function benchOtlp(args: readonly string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ seconds: text, rate: text, connections: text, engine: text, paths: text },
      gzip: { type: "boolean" },
    },
  });
  const options = optionsSchema.parse(values);
  const filled = options.engine === "postgres" ? await emptyPostgres() : emptyEmbedded();
  try {
    // Before anything reads the settings.
    Object.assign(process.env, filled.env, { CONCORDAT_RATE_LIMIT: "10000000" });
    if (filled.env.DATABASE_URL === "") delete process.env.DATABASE_URL;
    await measure(options, filled);
  } finally {
    await closeTelemetry();
    await closeWorkers();
    await (await database()).close();
    await filled.close();
  }
}

async function measure(options: Options, filled: FilledDatabase): Promise<void> {
  const apiId = await publishThings();
  // Read once the settings are there.
  const { POST } = await import("@/app/api/v1/otlp/v1/traces/route");
  const server = await serveRoutes({ "/api/v1/otlp/v1/traces": POST });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const cpuBefore = process.cpuUsage();
  const result = await send(options, `${server.address}/api/v1/otlp/v1/traces`, filled.token);
  const cpu = process.cpuUsage(cpuBefore);
  delay.disable();
  await server.close();
  const recorded = await recordedCalls(apiId);
  const rate = Math.round(result.accepted / result.seconds);
  console.log(
    `${filled.engine}, ${options.paths === "million" ? "a path of its own for every span" : "40 operations, 30 consumers"}${options.gzip ? ", gzip" : ""}`,
  );
  console.log(
    `  ${rate} spans/s over ${result.seconds.toFixed(1)} s   answers p50 ${result.p50.toFixed(0)} ms  p97.5 ${result.p975.toFixed(0)} ms`,
  );
  console.log(
    `  sent ${result.accepted}  recorded ${recorded.calls}  lost ${result.accepted - recorded.calls}  told to come back ${result.comeBack}  failed ${result.failed}`,
  );
  console.log(
    `  event loop of the serving thread: mean ${(delay.mean / 1e6 - 5).toFixed(1)} ms over, p99 ${(delay.percentile(99) / 1e6 - 5).toFixed(0)} ms, longest ${(delay.max / 1e6 - 5).toFixed(0)} ms late`,
  );
  console.log(
    `  CPU ${((cpu.user + cpu.system) / 1e6 / result.seconds).toFixed(1)} processors, all threads of this process   rows: ${recorded.rows}`,
  );
  const { count, ms } = telemetryReceiver().transactions;
  console.log(
    `  ${count} transactions of ${(ms / count).toFixed(0)} ms, ${(result.accepted / count).toFixed(0)} spans in each`,
  );
  if (result.accepted !== recorded.calls || result.failed > 0) process.exitCode = 1;
}

async function publishThings(): Promise<string> {
  const ctx = await createContext({ actor: systemActor("bench"), traceId: randomBytes(16).toString("hex") });
  await createTeam(ctx, { slug: "bench", name: "Bench" });
  await createApi(ctx, { slug: SERVICE, name: "Things", team: "bench" });
  const document = thingsDefinition({ version: "1.0.0", operations: 40, stricter: 0 });
  const files = [{ name: "openapi.json", bytes: new TextEncoder().encode(document) }];
  await publishVersion(ctx, { api: SERVICE, version: "1.0.0", source: { entry: "openapi.json", files } });
  const { prisma } = await database();
  const api = await prisma.api.findUniqueOrThrow({ where: { slug: SERVICE } });
  await prisma.apiVersion.updateMany({ where: { apiId: api.id }, data: { state: "active" } });
  return api.id;
}

async function recordedCalls(apiId: string): Promise<{ calls: number; rows: string }> {
  const ctx = await createContext({ actor: systemActor("bench"), traceId: randomBytes(16).toString("hex") });
  const to = new Date(Date.now() + HOUR_MS);
  const { calls, operations, consumers } = await readTraffic(ctx, {
    apiId,
    from: new Date(to.getTime() - 4 * HOUR_MS),
    to,
  });
  const { prisma } = await database();
  const hours = await prisma.usageHour.count({ where: { apiId } });
  return { calls, rows: `${hours} in the hours, ${operations.length} operations, ${consumers.length} consumers` };
}

function send(options: Options, url: string, token: string): Promise<z.output<typeof resultSchema>> {
  const { seconds, connections, rate, gzip, paths } = options;
  const shape = { service: SERVICE, spans: 512, operations: 40, consumers: 30, scanned: paths === "million" };
  const order = JSON.stringify({ url, token, seconds, connections, perSecond: rate, gzip, shape });
  const args = ["--import", "tsx", "scripts/bench/otlp/send.ts", order];
  return new Promise((resolve, reject) => {
    const sender = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    sender.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    sender.on("error", reject);
    sender.on("exit", (code) => {
      if (code === 0) resolve(resultSchema.parse(JSON.parse(said)));
      else reject(new Error(`the sender ended with ${code}`));
    });
  });
}
