import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** An active version whose planned deprecation has come. */
export interface DuePlan {
  versionId: string;
  api: string;
  version: string;
  dueAt: Date;
}

/** Plans of one run; the rest comes with the next. */
const MOST = 1_000;

/** Active versions that have a record whose day has come, the longest overdue first. */
export async function listDuePlans(access: DataAccess, now: Date): Promise<DuePlan[]> {
  const rows = await dbOf(access).deprecation.findMany({
    where: { deprecatedAt: { lte: now }, version: { state: "active" } },
    orderBy: [{ deprecatedAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: { deprecatedAt: true, version: { select: { id: true, label: true, api: { select: { slug: true } } } } },
  });
  return rows.map(({ deprecatedAt, version: { id, label, api } }) => {
    return { versionId: id, api: api.slug, version: label, dueAt: deprecatedAt };
  });
}
