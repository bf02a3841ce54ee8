import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import { ITEM_STATES, type ItemState, type RunState } from "./model";

/** A run's row. */
export type RunRow = Prisma.ImportRunGetPayload<object>;
/** An item's row. */
export type ItemRow = Prisma.ImportItemGetPayload<object>;

/** What is written when a run begins. */
export interface NewRun {
  state: RunState;
  kind: string;
  source: string;
  carryStates: boolean;
  createdBy: ActorRef;
  createdAt: Date;
}

/** A new run; its id. */
export async function insertRun(access: DataAccess, run: NewRun): Promise<string> {
  const { createdBy, ...data } = run;
  const by = { createdByKind: createdBy.kind, createdById: createdBy.id, createdByName: createdBy.name };
  return (await dbOf(access).importRun.create({ data: { ...data, ...by }, select: { id: true } })).id;
}

/** A run by its id. */
export async function findRun(access: DataAccess, id: string): Promise<RunRow | null> {
  return dbOf(access).importRun.findUnique({ where: { id } });
}

/** The same, held until the transaction ends. */
export async function lockRun(access: DataAccess, id: string): Promise<RunRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM "import_run" WHERE id = ${id}::uuid FOR UPDATE`;
  return findRun(access, id);
}

/** Changes a run's row. */
export async function updateRun(
  access: DataAccess,
  id: string,
  data: Omit<Prisma.ImportRunUpdateInput, "revision" | "items" | "files">,
): Promise<void> {
  await dbOf(access).importRun.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
}

/** Runs, newest first, one more than `limit` where there are more. */
export async function listRunRows(
  access: DataAccess,
  filter: {
    createdBy: Pick<ActorRef, "kind" | "id"> | null;
    state?: string | undefined;
    cursor?: string | undefined;
    limit: number;
  },
): Promise<RunRow[]> {
  const from = readTimeCursor(filter.cursor);
  return dbOf(access).importRun.findMany({
    where: {
      ...(filter.createdBy ? { createdByKind: filter.createdBy.kind, createdById: filter.createdBy.id } : {}),
      ...(filter.state ? { state: filter.state } : {}),
      ...(from ? { OR: [{ createdAt: { lt: from.at } }, { createdAt: from.at, id: { lt: from.id } }] } : {}),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: filter.limit + 1,
  });
}

/** Counts of a run's items, by state, and of the APIs they are of. */
export interface RunCounts {
  byState: Record<ItemState, number>;
  apis: number;
}

/** The counts of some runs. */
export async function countItems(access: DataAccess, runIds: readonly string[]): Promise<Map<string, RunCounts>> {
  const ids = [...runIds];
  const rows = await dbOf(access).$queryRaw<{ runId: string; state: string; count: bigint }[]>`
    SELECT "runId"::text AS "runId", state, count(*) AS count FROM "import_item"
    WHERE "runId" = ANY(${ids}::uuid[]) GROUP BY 1, 2`;
  const apis = await dbOf(access).$queryRaw<{ runId: string; count: bigint }[]>`
    SELECT "runId"::text AS "runId", count(DISTINCT api) AS count FROM "import_item"
    WHERE "runId" = ANY(${ids}::uuid[]) AND state <> 'left_out' GROUP BY 1`;
  const counts = new Map<string, RunCounts>();
  for (const id of ids) {
    const of = (state: ItemState) => rows.find((row) => row.runId === id && row.state === state)?.count ?? 0n;
    const entries = ITEM_STATES.map((state): [ItemState, number] => [state, Number(of(state))]);
    const byState = Object.fromEntries(entries) as Record<ItemState, number>;
    counts.set(id, { byState, apis: Number(apis.find((row) => row.runId === id)?.count ?? 0) });
  }
  return counts;
}

/** Drops runs that began before, and the bytes of those that were over before. Returns how many runs went. */
export async function deleteOldRuns(access: DataAccess, before: { run: Date; files: Date }): Promise<number> {
  const db = dbOf(access);
  const over = { state: { in: ["done", "cancelled", "failed"] }, finishedAt: { lt: before.files } };
  await db.importFile.deleteMany({ where: { run: over } });
  const { count } = await db.importRun.deleteMany({ where: { createdAt: { lt: before.run } } });
  return count;
}

/** The slugs of all teams. */
export async function listTeamSlugs(access: DataAccess): Promise<Set<string>> {
  return new Set((await dbOf(access).team.findMany({ select: { slug: true } })).map((row) => row.slug));
}
