import PgBoss from "pg-boss";
import type { Database } from "@/lib/db/client";
import { QUEUE_SCHEMA } from "@/lib/db/queue";
import { JOB_KINDS, JOB_NAMES, type JobName } from "@/lib/queue/model";
import { logger } from "@/lib/runtime/logger";
import { performJob } from "./perform";
import { jobContext, SCHEDULE, type ScheduledJob } from "./schedule";
import { watchEvents } from "./watch-events";
import { watchScores } from "./watch-scores";

/** The jobs of this process, running. */
export interface RunningJobs {
  /** Takes no more jobs, and waits until those at work are done. */
  stop(): Promise<void>;
}

/** A job that recurs and is at work for longer has died with its process, and is given to another. */
const LONGEST_JOB_MINUTES = 30;
/** How often a queue is asked for work: people wait for what they have queued. */
const POLLING_SECONDS = 1;
const SCHEDULE_POLLING_SECONDS = 15;

/**
 * Starts background work in this process, over the pool that everything else uses. Processes on one PostgreSQL share one
 * queue: each job is done by one of them, and each occurrence of a scheduled one once, whichever process takes it.
 */
export async function startJobs(db: Database): Promise<RunningJobs> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values: unknown[]) => db.pool.query(text, values) },
    schema: QUEUE_SCHEMA,
    archiveFailedAfterSeconds: 7 * 86_400,
    deleteAfterDays: 30,
  });
  boss.on("error", (error) => logger.error({ err: error }, "job queue"));
  await boss.start();
  if (db.kind === "pglite") await releaseOrphans(boss, db);
  const ending = new AbortController();
  for (const name of JOB_NAMES) await engageKind(boss, db, name, ending.signal);
  for (const job of SCHEDULE) await engage(boss, db, job);
  const stopWatching = watchEvents(db);
  const stopScoring = watchScores(db);
  return {
    stop: async () => {
      stopWatching();
      await stopScoring();
      ending.abort(new Error("the process ends"));
      return boss.stop({ graceful: true, wait: true, timeout: 5_000 });
    },
  };
}

/** No other process can have this database open: what is at work in it died with the one before. */
async function releaseOrphans(boss: PgBoss, db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ name: string; id: string }>(
    `SELECT name, id FROM ${QUEUE_SCHEMA}.job WHERE state = 'active' AND left(name, 2) <> '__'`,
  );
  for (const { name, id } of rows) await boss.fail(name, id, { message: "The process ended while this was at work." });
}

async function engageKind(boss: PgBoss, db: Database, name: JobName, ending: AbortSignal): Promise<void> {
  const { concurrency, expireMinutes } = JOB_KINDS[name];
  const options = { batchSize: 1, pollingIntervalSeconds: POLLING_SECONDS, includeMetadata: true as const };
  for (let worker = 0; worker < concurrency; worker++) {
    await boss.work<object>(name, options, async ([job]) => {
      if (!job) return;
      const signal = AbortSignal.any([ending, AbortSignal.timeout(expireMinutes * 60_000)]);
      await attempt(name, () => performJob(name, job, () => jobContext(db, name), signal));
    });
  }
}

async function engage(boss: PgBoss, db: Database, job: ScheduledJob): Promise<void> {
  if (!job.on.includes(db.kind)) {
    await boss.unschedule(job.name);
    return;
  }
  const settings = { policy: "singleton" as const, retryLimit: 0, expireInMinutes: LONGEST_JOB_MINUTES };
  await boss.createQueue(job.name, { name: job.name, ...settings });
  await boss.work(job.name, { batchSize: 1, pollingIntervalSeconds: SCHEDULE_POLLING_SECONDS }, () =>
    attempt(job.name, () => job.run(db)),
  );
  await boss.schedule(job.name, job.cron, {}, { tz: "UTC" });
  if (job.atStart) await boss.send(job.name, {});
}

/** A failure is logged here and fails this attempt; the next one comes all the same. */
async function attempt(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    logger.error({ job: name, err: error }, "job failed");
    throw error;
  }
}
