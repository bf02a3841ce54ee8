import { parseArgs } from "node:util";
import { loadScenario } from "@/prisma/scenarios/load-scenario";
import { findScenario, SCENARIOS } from "@/prisma/scenarios/scenarios";
import { database } from "@/lib/db/client";
import { DataDirLocked } from "@/lib/db/lock";
import { SettingsError, settings } from "@/lib/env";
import { bootstrapRegistry } from "@/lib/members/verbs/bootstrap-registry";
import { contextOver, systemActor } from "@/lib/runtime/service-context";
import { isRegistryEmpty } from "@/lib/catalog/verbs/is-registry-empty";
import { readSetting, writeSetting } from "@/lib/settings/verbs/setting";
import { closeWorkers } from "@/lib/workers/pool";
import { progressLine } from "./seed/progress-line";

/** Of everybody in the demonstration organisation: it protects nothing, and the start-up says it aloud. */
const DEMO_PASSWORD = "concordat-demo";
const PROGRESS = "scenario.progress";

/**
 * Creates or migrates the database, makes sure that there is an administrator, and loads a scenario: the one named on
 * the command line, else the demonstration organisation into an empty database. A process of its own, since making an
 * embedded database takes much memory that a server would then keep.
 */
async function seed(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const env = settings();
  const db = await database();
  for (const name of db.migrated) console.log(`· migrated the database: ${name}`);
  const system = systemActor("set-up");
  const now = new Date();
  const contextFor = (actor: typeof system, at: Date) =>
    contextOver(db, { actor, traceId: "0".repeat(31) + "1", now: at });
  const ctx = contextFor(system, now);
  const empty = await isRegistryEmpty(ctx, {});
  const unfinished = await readSetting(ctx, PROGRESS);
  const first = await bootstrapRegistry(ctx, {});
  const [wanted] = positionals;
  const name = wanted ?? unfinished?.split(" ")[0] ?? (env.CONCORDAT_DEMO && empty ? "demo" : undefined);
  if (name !== undefined) {
    const scenario = findScenario(name);
    if (!scenario)
      throw new Error(`there is no scenario ${name}; there are ${SCENARIOS.map((one) => one.name).join(", ")}`);
    const resumed = unfinished?.startsWith(`${name} `) ? unfinished.split(" ") : undefined;
    const startAt = Number(resumed?.[1] ?? 0);
    const loadedAt = resumed?.[2] ? new Date(resumed[2]) : now;
    console.log(`· ${startAt > 0 ? "going on with" : "loading"} ${scenario.description}`);
    const line = progressLine();
    await loadScenario(scenario, {
      now: loadedAt,
      contextFor,
      system,
      password: DEMO_PASSWORD,
      startAt,
      onProgress: async (done, total, what) => {
        line.show(done, total, what);
        await writeSetting(ctx, PROGRESS, done < total ? `${name} ${done} ${loadedAt.toISOString()}` : null);
      },
    });
    line.end();
  }
  announce(first, name !== undefined || (env.CONCORDAT_DEMO && !empty));
  await closeWorkers();
  await db.close();
}

function announce(first: Awaited<ReturnType<typeof bootstrapRegistry>>, demo: boolean): void {
  if (first.generatedPassword) {
    console.log(
      `\nThe first administrator (shown this once):\n  e-mail    ${first.email}\n  password  ${first.generatedPassword}`,
    );
  }
  if (demo)
    console.log(
      `\nPeople of the demonstration organisation sign in with the password ${DEMO_PASSWORD}; see docs/demo.md for who they are.`,
    );
}

try {
  await seed();
} catch (error) {
  const expected = error instanceof SettingsError || error instanceof DataDirLocked;
  console.error(error instanceof Error ? error.message : error);
  if (!expected && error instanceof Error && error.stack) console.error(error.stack);
  process.exit(1);
}
process.exit(0);
