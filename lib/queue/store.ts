import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import { type ExecuteSql, passiveQueue } from "@/lib/db/queue";
import { Prisma } from "@/generated/prisma/client";
import type { JobState } from "./model";
import type { JobFilter } from "./schema";

/** Statements of the queue in the caller's transaction. */
function executeIn(access: DataAccess): ExecuteSql {
  return async (text, values) => ({ rows: await dbOf(access).$queryRawUnsafe<unknown[]>(text, ...values) });
}

/** Queues a job in the caller's transaction; null where one with the same key waits already. */
export async function insertJob(
  access: DataAccess,
  name: string,
  data: object,
  options: { singletonKey: string; startAfterSeconds: number },
): Promise<string | null> {
  const boss = passiveQueue(executeIn(access));
  return boss.send(name, data, { singletonKey: options.singletonKey, startAfter: options.startAfterSeconds });
}

/** A job's row, still in the queue or put away. */
export interface JobRow {
  id: string;
  kind: string;
  state: JobState;
  data: unknown;
  attempts: number;
  retryLimit: number;
  createdOn: Date;
  startAfter: Date;
  startedOn: Date | null;
  completedOn: Date | null;
  output: unknown;
  done: number | null;
  total: number | null;
  what: string | null;
  progressAt: Date | null;
}

const COLUMNS = Prisma.sql`j.id::text AS id, j.name AS kind, j.state::text AS state, j.data, j.retry_count AS attempts,
  j.retry_limit AS "retryLimit", j.created_on AS "createdOn", j.start_after AS "startAfter", j.started_on AS "startedOn",
  j.completed_on AS "completedOn", j.output, p.done, p.total, p.what, p."updatedAt" AS "progressAt"`;

const SETTLED = Prisma.sql`(SELECT id, name, state, data, retry_count, retry_limit, created_on, start_after, started_on,
  completed_on, output FROM jobs.job WHERE left(name, 2) <> '__'
  UNION ALL SELECT id, name, state, data, retry_count, retry_limit, created_on, start_after, started_on, completed_on, output
  FROM jobs.archive WHERE left(name, 2) <> '__')`;

const jobCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Jobs that fit, newest first, one more than `limit` where there are more. */
export function listJobRows(access: DataAccess, filter: JobFilter): Promise<JobRow[]> {
  const after = readCursor(filter.cursor, jobCursor);
  const parts = [
    ...(filter.kind === undefined ? [] : [Prisma.sql`j.name = ${filter.kind}`]),
    ...(filter.state === undefined ? [] : [Prisma.sql`j.state::text = ${filter.state}`]),
    // Cursors hold milliseconds; rows hold microseconds.
    ...(after
      ? [Prisma.sql`(date_trunc('milliseconds', j.created_on), j.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`]
      : []),
  ];
  const where = parts.length > 0 ? Prisma.sql`WHERE ${Prisma.join(parts, " AND ")}` : Prisma.empty;
  return dbOf(access).$queryRaw<JobRow[]>`SELECT ${COLUMNS} FROM ${SETTLED} j
    LEFT JOIN "job_progress" p ON p."jobId" = j.id ${where}
    ORDER BY date_trunc('milliseconds', j.created_on) DESC, j.id DESC LIMIT ${filter.limit + 1}`;
}

/** A job by its id. */
export async function findJobRow(access: DataAccess, id: string): Promise<JobRow | null> {
  const rows = await dbOf(access).$queryRaw<JobRow[]>`SELECT ${COLUMNS} FROM ${SETTLED} j
    LEFT JOIN "job_progress" p ON p."jobId" = j.id WHERE j.id = ${id}::uuid LIMIT 1`;
  return rows[0] ?? null;
}

/** What each queue holds. */
export function countQueues(access: DataAccess) {
  return dbOf(access).$queryRaw<
    {
      kind: string;
      cron: string | null;
      waiting: bigint;
      active: bigint;
      failed: bigint;
      completed: bigint;
      lastCompletedOn: Date | null;
    }[]
  >`SELECT q.name AS kind, s.cron,
      count(*) FILTER (WHERE j.state IN ('created', 'retry')) AS waiting,
      count(*) FILTER (WHERE j.state = 'active') AS active,
      count(*) FILTER (WHERE j.state = 'failed') AS failed,
      count(*) FILTER (WHERE j.state = 'completed') AS completed,
      max(j.completed_on) FILTER (WHERE j.state = 'completed') AS "lastCompletedOn"
    FROM jobs.queue q LEFT JOIN jobs.schedule s ON s.name = q.name LEFT JOIN ${SETTLED} j ON j.name = q.name
    WHERE left(q.name, 2) <> '__' GROUP BY q.name, s.cron ORDER BY q.name`;
}

/** Lets a job that failed run once more. */
export async function retryJob(access: DataAccess, kind: string, id: string): Promise<void> {
  await passiveQueue(executeIn(access)).retry(kind, id);
}

/** Takes a job that has not ended out of the queue. */
export async function cancelJob(access: DataAccess, kind: string, id: string): Promise<void> {
  await passiveQueue(executeIn(access)).cancel(kind, id);
}

/** Notes how far a job is. */
export async function saveProgress(
  access: DataAccess,
  jobId: string,
  progress: { done: number; total: number | null; what: string },
  now: Date,
): Promise<void> {
  const data = { ...progress, updatedAt: now };
  await dbOf(access).jobProgress.upsert({ where: { jobId }, create: { jobId, ...data }, update: data });
}

/** Drops notes on jobs that are no longer known. Returns how many. */
export async function forgetProgress(access: DataAccess): Promise<number> {
  return dbOf(access).$executeRaw`DELETE FROM "job_progress" p
    WHERE NOT EXISTS (SELECT 1 FROM jobs.job j WHERE j.id = p."jobId")
      AND NOT EXISTS (SELECT 1 FROM jobs.archive a WHERE a.id = p."jobId")`;
}
