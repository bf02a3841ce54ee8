import { type Database, database } from "@/lib/db/client";
import { SettingsError, settings } from "@/lib/env";
import { repairPaths } from "@/lib/http/decodable-path";
import { untilIdle } from "@/lib/http/in-flight";
import { startJobs } from "@/lib/jobs/queue";
import { closeTelemetry } from "@/lib/telemetry/receiver";
import { closeWorkers } from "@/lib/workers/pool";

const STOP_WITHIN_MS = 10_000;
/** How long requests that are being answered may go on. */
const DRAIN_WITHIN_MS = 6_000;

async function start(): Promise<void> {
  settings();
  repairPaths();
  const db = await database();
  const jobs = await startJobs(db);
  const stop = async () => {
    await Promise.all([jobs.stop(), untilIdle(DRAIN_WITHIN_MS), closeTelemetry(DRAIN_WITHIN_MS)]);
    await closeWorkers();
    await db.close();
  };
  endOnSignal(stop);
  for (const name of db.migrated) console.log(`migrated the database: ${name}`);
  console.log(`database ready (${describe(db)})`);
}

function describe(db: Database): string {
  return db.kind === "pglite" ? `embedded, in ${settings().CONCORDAT_DATA_DIR}` : "PostgreSQL";
}

/** Ends in order on SIGTERM and SIGINT, and in any case after a while: a second signal ends at once. */
function endOnSignal(stop: () => Promise<void>): void {
  let ending = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1);
      ending = true;
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

try {
  await start();
} catch (error) {
  // A server without its database would answer 500 to everything: better to say why and end.
  const message = error instanceof Error ? error.message : String(error);
  console.error(error instanceof SettingsError ? `bad setting: ${message}` : `cannot start: ${message}`);
  process.exit(1);
}
