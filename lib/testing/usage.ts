import { randomBytes } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import type { CallObservation } from "@/lib/usage/model/observation";
import { recordCalls } from "@/lib/usage/verbs/record-calls";

/** Calls for a test: what is left out is what a healthy call has. */
export interface GivenCalls {
  /** The API's slug, or another name of a service. */
  service: string;
  /** `GET /pets/7`, or `GET /pets/{id}`: a concrete path or a template. */
  call: string;
  /** The consumer, as `service.name` of whoever calls; null: unknown. */
  by?: string | null;
  times?: number;
  /** The end of the last one; left out: an hour before the context's `now`. */
  at?: Date;
  status?: CallObservation["status"];
  ms?: number;
  version?: string;
  signals?: CallObservation["signals"];
}

/** One observation as an exporter would tell it. */
export function observedCall(ctx: Pick<ServiceContext, "now">, given: GivenCalls): CallObservation {
  const [method = "GET", target = "/"] = given.call.split(" ");
  const isTemplate = target.includes("{");
  const by = given.by ?? null;
  return {
    at: (given.at ?? new Date(ctx.now.getTime() - 3_600_000)).getTime(),
    service: given.service,
    environment: "production",
    versionHint: given.version ?? null,
    protocol: "http",
    method,
    route: isTemplate ? target : null,
    path: isTemplate ? null : target,
    status: given.status ?? "2xx",
    consumer: by === null ? null : { attribute: "service.name", value: by },
    durationMs: given.ms ?? 12,
    count: given.times ?? 1,
    ...(given.signals ? { signals: given.signals } : {}),
  };
}

/** Records calls, as telemetry that arrives now: `await addTraffic(world.system, { service: api.slug, call: "GET /pets", by: "web-shop", times: 40 })`. */
export function addTraffic(ctx: ServiceContext, ...given: GivenCalls[]) {
  return recordCalls(ctx, {
    batches: [{ digest: randomBytes(16).toString("hex") }],
    observations: given.map((one) => observedCall(ctx, one)),
  });
}

/** The same calls on each of the last `days` days before the context's `now`, at noon UTC. */
export async function addDailyTraffic(ctx: ServiceContext, days: number, ...given: GivenCalls[]): Promise<void> {
  const noon = Math.floor(ctx.now.getTime() / 86_400_000) * 86_400_000 + 43_200_000;
  const all = Array.from({ length: days }, (_, back) => new Date(noon - (back + 1) * 86_400_000));
  await addTraffic(ctx, ...all.flatMap((at) => given.map((one) => ({ ...one, at }))));
}
