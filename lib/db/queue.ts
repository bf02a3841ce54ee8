import PgBoss from "pg-boss";
import type { Pool } from "pg";
import { JOB_KINDS, JOB_NAMES } from "@/lib/queue/model";

/** The database schema that the queue keeps its tables in. */
export const QUEUE_SCHEMA = "jobs";

/** Runs one statement of the queue: of a pool, or of a transaction. */
export type ExecuteSql = (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;

/** A queue over `execute` that does nothing by itself: it queues, fetches and settles jobs when it is told to. */
export function passiveQueue(execute: ExecuteSql): PgBoss {
  return new PgBoss({ db: { executeSql: execute }, schema: QUEUE_SCHEMA, supervise: false, schedule: false });
}

/** Makes the tables of the queue and a queue of every kind, where they are missing; settings follow the code. */
export async function installQueue(pool: Pool): Promise<void> {
  const boss = passiveQueue((text, values) => pool.query(text, values));
  boss.on("error", (error) => console.error("job queue:", error.message));
  await boss.start();
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const name of JOB_NAMES) {
    const { retryLimit, retryDelaySeconds, retryBackoff, expireMinutes } = JOB_KINDS[name];
    const wanted = {
      name,
      // With a key, at most one such job waits.
      policy: "short" as const,
      retryLimit,
      retryDelay: retryDelaySeconds,
      retryBackoff,
      expireInSeconds: expireMinutes * 60,
    };
    if (known.has(name)) await boss.updateQueue(name, wanted);
    else await boss.createQueue(name, wanted);
  }
  await boss.stop({ graceful: false });
}
