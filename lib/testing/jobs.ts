import { passiveQueue } from "@/lib/db/queue";
import { performJob } from "@/lib/jobs/perform";
import { jobContext } from "@/lib/jobs/schedule";
import { JOB_NAMES, type JobName } from "@/lib/queue/model";
import { testDatabase } from "./db";

/** How a job of a test ended. */
export interface JobRun {
  name: JobName;
  id: string;
  failed: unknown;
}

interface RunOptions {
  /** Only jobs of these kinds. */
  kinds?: readonly JobName[];
  /** Also those that are to begin later: repeats, above all. */
  early?: boolean;
  now?: Date;
}

/** Runs everything that is queued and due, in order, until nothing is: what queues more is followed, too. */
export async function runJobs({ kinds = JOB_NAMES, early = false, now }: RunOptions = {}): Promise<JobRun[]> {
  const db = await testDatabase();
  const boss = passiveQueue((text, values) => db.pool.query(text, values));
  const runs: JobRun[] = [];
  for (let idle = false; !idle; ) {
    idle = true;
    for (const name of kinds) {
      const [job] = await boss.fetch<object>(name, { includeMetadata: true, ignoreStartAfter: early });
      if (!job) continue;
      idle = false;
      const run = performJob(name, job, () => jobContext(db, name, now), new AbortController().signal);
      const failed = await run.then(
        () => null,
        (error: unknown) => error,
      );
      if (failed === null) await boss.complete(name, job.id);
      else await boss.fail(name, job.id, failed instanceof Error ? { message: failed.message } : {});
      runs.push({ name, id: job.id, failed });
      if (failed !== null && early) return runs;
    }
  }
  return runs;
}
