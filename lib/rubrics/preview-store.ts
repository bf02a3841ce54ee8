import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { RubricPreview } from "@/generated/prisma/client";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { rubricColumn } from "./store";
import type { PreviewResult } from "./schema/preview";

export type PreviewRow = RubricPreview;

/** Writes that a rubric is to be tried. */
export async function insertPreview(access: DataAccess, content: Rubric, by: ActorRef, at: Date): Promise<PreviewRow> {
  const data = { content: rubricColumn(content), state: "waiting", at, byKind: by.kind, byId: by.id, byName: by.name };
  return dbOf(access).rubricPreview.create({ data });
}

/** A preview by its id; null where there is none. */
export async function findPreview(access: DataAccess, id: string): Promise<PreviewRow | null> {
  return dbOf(access).rubricPreview.findUnique({ where: { id } });
}

/** Notes how far a preview is. */
export async function notePreviewProgress(access: DataAccess, id: string, done: number, total: number): Promise<void> {
  await dbOf(access).rubricPreview.updateMany({ where: { id }, data: { state: "running", done, total } });
}

/** Notes how a preview ended. */
export async function finishPreview(
  access: DataAccess,
  id: string,
  outcome: { result: PreviewResult } | { because: string },
  finishedAt: Date,
): Promise<void> {
  const ended =
    "result" in outcome ? { state: "done", result: outcome.result } : { state: "failed", because: outcome.because };
  await dbOf(access).rubricPreview.updateMany({ where: { id }, data: { ...ended, finishedAt } });
}

/** Drops previews made before an instant; returns how many. */
export async function deletePreviewsBefore(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).rubricPreview.deleteMany({ where: { at: { lt: before } } })).count;
}

/** Ids of APIs after one of them, in their order, and how many there are in all. */
export async function listSomeApis(
  access: DataAccess,
  after: string | null,
  limit: number,
): Promise<{ ids: string[]; total: number }> {
  const rows = await dbOf(access).api.findMany({
    where: after === null ? {} : { id: { gt: after } },
    orderBy: { id: "asc" },
    select: { id: true },
    take: limit,
  });
  return { ids: rows.map(({ id }) => id), total: await dbOf(access).api.count() };
}
