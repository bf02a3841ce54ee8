import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { CaseStudy, Prisma } from "@/generated/prisma/client";

export type CaseRow = CaseStudy;

/** Every case that somebody wrote, by slug. */
export async function listCaseRows(access: DataAccess): Promise<CaseRow[]> {
  return dbOf(access).caseStudy.findMany({ orderBy: { slug: "asc" } });
}

export async function findCaseRow(access: DataAccess, slug: string): Promise<CaseRow | null> {
  return dbOf(access).caseStudy.findUnique({ where: { slug } });
}

export async function insertCase(access: DataAccess, data: Prisma.CaseStudyUncheckedCreateInput): Promise<CaseRow> {
  return dbOf(access).caseStudy.create({ data });
}

export async function changeCase(
  access: DataAccess,
  id: string,
  data: { content: object; updatedAt: Date; byKind: string; byId: string; byName: string },
): Promise<CaseRow> {
  return dbOf(access).caseStudy.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
}

export async function deleteCaseRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).caseStudy.delete({ where: { id } });
}

/** Lets one writer of a slug at a time in, until the transaction ends: of two that make it, the second changes it. */
export async function lockCase(access: DataAccess, slug: string): Promise<void> {
  await dbOf(access).$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`case:${slug}`}, 0))::text AS locked`;
}
