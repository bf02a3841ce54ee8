import os from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { z } from "zod";
import { type Database, openPool, pglitePool } from "@/lib/db/client";
import { openPgliteThread } from "@/lib/db/pglite-thread";
import { jobContext } from "@/lib/jobs/schedule";
import { scoreApis } from "@/lib/scorecards/verbs/score-apis";
import { scoreEstate } from "@/lib/scorecards/verbs/score-estate";
import { emptyPostgres } from "@/scripts/bench/filled-database";
import { fillEstate } from "./fill-estate";

const optionsSchema = z.object({
  apis: z.coerce.number().int().min(10).max(100_000).default(10_000),
  engine: z.enum(["pglite", "postgres", "both"]).default("both"),
});

/** What must hold: an estate of ten thousand in less than a minute, a change of one API within two seconds. */
const MOST_ESTATE_MS = 60_000;
const MOST_CHANGE_MS = 2_000;

async function open(engine: "pglite" | "postgres"): Promise<Database> {
  if (engine === "pglite") {
    const lite = await openPgliteThread("memory://");
    return openPool(pglitePool(lite), "pglite", [() => lite.close()]);
  }
  const { env, close } = await emptyPostgres();
  return openPool(new pg.Pool({ connectionString: env.DATABASE_URL, max: 10 }), "postgresql", [close]);
}

/** The longest that this thread let nobody else have a turn while something was done. */
async function longestStall(run: () => Promise<void>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  await run();
  clearInterval(timer);
  return longest;
}

/**
 * npm run bench -- scores: an estate of 10,000 APIs with two versions each and traffic of a month for half of them, scored
 * twice, and one API alone, on both engines. `--apis=1000` for a smaller one, `--engine=pglite` for one of them.
 */
export async function benchScores(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { apis: { type: "string" }, engine: { type: "string" } } });
  const { apis, engine } = optionsSchema.parse(values);
  for (const one of engine === "both" ? (["pglite", "postgres"] as const) : [engine]) await benchEngine(one, apis);
  const [load] = os.loadavg();
  console.log(`load of the machine at the end: ${(load ?? 0).toFixed(0)} on ${os.availableParallelism()} processors`);
}

async function benchEngine(engine: "pglite" | "postgres", apis: number): Promise<void> {
  const db = await open(engine);
  try {
    const now = new Date();
    const began = performance.now();
    await fillEstate(db.pool, { apis, teams: Math.max(1, Math.floor(apis / 100)), now });
    console.log(`${engine}: filled ${apis} APIs in ${Math.round((performance.now() - began) / 1_000)} s`);
    for (const what of ["for the first time", "again"]) await benchEstate(db, engine, apis, what);
    await benchOne(db, engine);
  } finally {
    await db.close();
  }
}

const verdict = (ms: number, most: number) => (ms < most ? "" : `   MORE THAN ${most} ms`);

async function benchEstate(db: Database, engine: string, apis: number, what: string): Promise<void> {
  const began = performance.now();
  let scored = 0;
  const stall = await longestStall(async () => {
    scored = await scoreEstate(() => jobContext(db, "bench"));
  });
  const ms = performance.now() - began;
  const rate = Math.round((scored / ms) * 1_000);
  console.log(
    `${engine}: ${scored} APIs ${what}: ${(ms / 1_000).toFixed(1)} s, ${rate} a second; this thread stood still for ${Math.round(stall)} ms at most${verdict(ms, (MOST_ESTATE_MS * apis) / 10_000)}`,
  );
}

async function benchOne(db: Database, engine: string): Promise<void> {
  const { id } = await db.prisma.api.findFirstOrThrow({ where: { slug: "api-7" } });
  const took: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const began = performance.now();
    await scoreApis(jobContext(db, "bench"), [id]);
    took.push(performance.now() - began);
  }
  const ms = took.sort((a, b) => a - b)[4] ?? 0;
  console.log(`${engine}: one API and its team: ${ms.toFixed(0)} ms${verdict(ms, MOST_CHANGE_MS)}`);
}
