import PgBoss from "pg-boss";
import type { Database } from "@/lib/db/client";
import { logger } from "@/lib/runtime/logger";
import { SCHEDULE, type ScheduledJob } from "./schedule";

/** The jobs of this process, running. */
export interface RunningJobs {
  /** Takes no more jobs, and waits until those at work are done. */
  stop(): Promise<void>;
}

/** A job that is at work for longer has died with its process, and is given to another. */
const LONGEST_JOB_MINUTES = 30;

/**
 * Starts background work in this process, over the pool that everything else uses. Processes on one PostgreSQL share one
 * queue: each occurrence of a job is done once, whichever process takes it.
 */
export async function startJobs(db: Database): Promise<RunningJobs> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values: unknown[]) => db.pool.query(text, values) },
    schema: "jobs",
  });
  boss.on("error", (error) => logger.error({ err: error }, "job queue"));
  await boss.start();
  for (const job of SCHEDULE) await engage(boss, db, job);
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: 5_000 }) };
}

async function engage(boss: PgBoss, db: Database, job: ScheduledJob): Promise<void> {
  if (!job.on.includes(db.kind)) {
    await boss.unschedule(job.name);
    return;
  }
  const settings = { policy: "singleton" as const, retryLimit: 0, expireInMinutes: LONGEST_JOB_MINUTES };
  await boss.createQueue(job.name, { name: job.name, ...settings });
  await boss.work(job.name, { batchSize: 1, pollingIntervalSeconds: 15 }, () => perform(db, job));
  await boss.schedule(job.name, job.cron, {}, { tz: "UTC" });
  if (job.atStart) await boss.send(job.name, {});
}

/** A failure is logged here and fails the job; the next occurrence comes all the same. */
async function perform(db: Database, job: ScheduledJob): Promise<void> {
  try {
    await job.run(db);
  } catch (error) {
    logger.error({ job: job.name, err: error }, "job failed");
    throw error;
  }
}
