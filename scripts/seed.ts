import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { parseArgs } from "node:util";
import { loadScenario } from "@/prisma/scenarios/load-scenario";
import { findScenario, SCENARIOS } from "@/prisma/scenarios/scenarios";
import { RegistryError } from "@/lib/core/errors";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { database } from "@/lib/db/client";
import { DataDirLocked } from "@/lib/db/lock";
import { SettingsError, settings } from "@/lib/env";
import { bootstrapRegistry } from "@/lib/members/verbs/bootstrap-registry";
import { contextOver, systemActor } from "@/lib/runtime/service-context";
import { isRegistryEmpty } from "@/lib/catalog/verbs/is-registry-empty";
import { readSetting, writeSetting } from "@/lib/settings/verbs/setting";
import { closeWorkers } from "@/lib/workers/pool";
import { progressLine } from "./seed/progress-line";
import { seedWideCatalog, WIDE_CATALOG } from "./seed/wide-catalog";

/** Of everybody in the demonstration organisation, where only this machine can reach it: it protects nothing. */
const DEMO_PASSWORD = "concordat-demo";
const PROGRESS = "scenario.progress";
/** Whether the people of the scenario that is loaded have the known password: `known` or `made`. */
const PASSWORD_KIND = "scenario.password";

/** A known password is no password where others can reach the service: then one is made, and printed once. */
function demoPassword(host: string): string {
  const isLocal = host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
  return isLocal ? DEMO_PASSWORD : randomBytes(12).toString("base64url");
}

/**
 * Creates or migrates the database, makes sure that there is an administrator, and loads a scenario: the one named on
 * the command line, else the demonstration organisation into an empty database. A process of its own, since making an
 * embedded database takes much memory that a server would then keep.
 */
async function seed(): Promise<void> {
  const { positionals, values: size } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { scale: { type: "string" }, vast: { type: "boolean" } },
  });
  const env = settings();
  const db = await database();
  for (const name of db.migrated) console.log(`· migrated the database: ${name}`);
  const turn = await db.pool.connect();
  await turn.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCKS.setUp]);
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
  if (name === WIDE_CATALOG) await seedWideCatalog(db, ctx, size);
  else if (name !== undefined) {
    const scenario = findScenario(name);
    if (!scenario)
      throw new Error(
        `there is no scenario ${name}; there are ${[...SCENARIOS.map((one) => one.name), WIDE_CATALOG].join(", ")}`,
      );
    const resumed = unfinished?.startsWith(`${name} `) ? unfinished.split(" ") : undefined;
    const startAt = Number(resumed?.[1] ?? 0);
    const loadedAt = resumed?.[2] ? new Date(resumed[2]) : now;
    console.log(`· ${startAt > 0 ? "going on with" : "loading"} ${scenario.description}`);
    const password = demoPassword(env.HOST);
    const line = progressLine();
    await loadScenario(scenario, {
      now: loadedAt,
      contextFor,
      system,
      password,
      startAt,
      onProgress: async (done, total, what) => {
        line.show(done, total, what);
        await writeSetting(ctx, PROGRESS, done < total ? `${name} ${done} ${loadedAt.toISOString()}` : null);
      },
    });
    line.end();
    await writeSetting(ctx, PASSWORD_KIND, password === DEMO_PASSWORD ? "known" : "made");
    if (password !== DEMO_PASSWORD) console.log(`\nPassword of the scenario's people (shown this once): ${password}`);
  }
  announce(first, await readSetting(ctx, PASSWORD_KIND));
  await turn.query("SELECT pg_advisory_unlock($1)", [ADVISORY_LOCKS.setUp]);
  turn.release();
  await closeWorkers();
  await db.close();
}

function announce(first: Awaited<ReturnType<typeof bootstrapRegistry>>, passwordKind: string | null): void {
  const { email, generatedPassword } = first;
  if (generatedPassword) {
    console.log(`\nThe first administrator (shown this once):\n  e-mail    ${email}\n  password  ${generatedPassword}`);
  } else if (email) console.log(`\nThe first administrator signs in as ${email}.`);
  if (passwordKind === null) return;
  const password = passwordKind === "known" ? DEMO_PASSWORD : "that was shown when they were loaded";
  console.log(
    `\nThe people of the demonstration sign in with the password ${password}; docs/demo.md says who they are.`,
  );
}

try {
  await seed();
} catch (error) {
  const refused = error instanceof Error && error.cause instanceof RegistryError;
  const expected = error instanceof SettingsError || error instanceof DataDirLocked || refused;
  console.error(error instanceof Error ? error.message : error);
  if (!expected && error instanceof Error && error.stack) console.error(error.stack);
  process.exit(1);
}
process.exit(0);
