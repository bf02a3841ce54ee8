import { loadScenario } from "@/prisma/scenarios/load-scenario";
import { database } from "@/lib/db/client";
import { bootstrapRegistry } from "@/lib/members/verbs/bootstrap-registry";
import { contextOver, systemActor } from "@/lib/runtime/service-context";
import { closeWorkers } from "@/lib/workers/pool";
import { progressLine } from "@/scripts/seed/progress-line";
import { wideCatalogue } from "./wide-catalogue";

/** A process of its own: fills an empty database with as many APIs as the first argument says. */
const count = Number(process.argv[2] ?? "2000");
const db = await database();
const system = systemActor("bench");
const now = new Date();
const contextFor = (actor: typeof system, at: Date) => contextOver(db, { actor, traceId: "b".repeat(32), now: at });
await bootstrapRegistry(contextFor(system, now), {});
const line = progressLine(process.stderr);
await loadScenario(wideCatalogue(count), {
  now,
  contextFor,
  system,
  password: "only-for-the-bench",
  onProgress: (done, total, what) => line.show(done, total, what),
});
line.end();
await closeWorkers();
await db.close();
process.exit(0);
