import type { ActorRef, DataAccess } from "@/lib/core/context";
import { ordinalCursor, type PageInput, readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import { Prisma, type Rubric } from "@/generated/prisma/client";
import type { Rubric as SaidByRubric } from "@/lib/maturity/model/rubric";

export type RubricRow = Rubric;

const withoutContent = {
  id: true,
  number: true,
  digest: true,
  note: true,
  at: true,
  byKind: true,
  byId: true,
  byName: true,
} satisfies Prisma.RubricVersionSelect;
/** A version without what it says. */
export type RubricVersionRow = Prisma.RubricVersionGetPayload<{ select: typeof withoutContent }>;

/** The newest choice; null where none was ever made. */
export async function findChoice(access: DataAccess) {
  return dbOf(access).rubricChoice.findFirst({ orderBy: [{ at: "desc" }, { id: "desc" }] });
}

/** The version that was chosen last, with what it says; null: the shipped rubric. */
export async function findChosenVersion(access: DataAccess) {
  const choice = await findChoice(access);
  if (!choice?.rubricVersionId) return null;
  return dbOf(access).rubricVersion.findUnique({
    where: { id: choice.rubricVersionId },
    include: { rubric: { select: { slug: true } } },
  });
}

/** What the version that was chosen last says of its levels, and nothing else of it; null: the shipped rubric. */
export async function findChosenLevels(access: DataAccess): Promise<unknown> {
  const [row] = await dbOf(access).$queryRaw<{ levels: unknown }[]>(Prisma.sql`
    SELECT version.content -> 'levels' AS levels
    FROM (SELECT "rubricVersionId" FROM rubric_choice ORDER BY at DESC, id DESC LIMIT 1) AS choice
    JOIN rubric_version AS version ON version.id = choice."rubricVersionId"`);
  return row?.levels ?? null;
}

/** Writes that a version, or with null the shipped rubric, is the one from now on. */
export async function insertChoice(
  access: DataAccess,
  rubricVersionId: string | null,
  by: ActorRef,
  at: Date,
): Promise<void> {
  await dbOf(access).rubricChoice.create({
    data: { rubricVersionId, at, byKind: by.kind, byId: by.id, byName: by.name },
  });
}

/** A rubric by its slug; null where there is none. */
export async function findRubric(access: DataAccess, slug: string): Promise<RubricRow | null> {
  return dbOf(access).rubric.findUnique({ where: { slug } });
}

/** The same, held until the transaction ends. */
export async function lockRubric(access: DataAccess, slug: string): Promise<RubricRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM rubric WHERE slug = ${slug} FOR UPDATE`;
  return findRubric(access, slug);
}

/** Stored rubrics after a slug, by slug, at most so many, each with its newest version's content. */
export async function listRubricRows(
  access: DataAccess,
  { after, limit, archived }: { after: string | null; limit: number; archived: boolean },
) {
  return dbOf(access).rubric.findMany({
    where: { ...(after === null ? {} : { slug: { gt: after } }), ...(archived ? {} : { archivedAt: null }) },
    orderBy: { slug: "asc" },
    take: limit,
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
}

/** What is written of a version. */
export interface NewRubricVersion {
  content: SaidByRubric;
  digest: string;
  note: string;
  by: ActorRef;
}

/** What a rubric says, as a column of JSON takes it. */
export function rubricColumn(said: SaidByRubric): Prisma.InputJsonObject {
  const { levels, checks, entropy, dimensions, upgrades, ...words } = said;
  return {
    ...words,
    levels: levels.map((one) => ({ ...one })),
    checks: checks.map((one) => ({ ...one })),
    entropy: { ...entropy, weights: { ...entropy.weights } },
    dimensions: { ...dimensions },
    upgrades: upgrades.map((one) => ({ ...one })),
  };
}

const columnsOf = ({ by, content, ...version }: NewRubricVersion, number: number, at: Date) => ({
  ...version,
  content: rubricColumn(content),
  ...{ number, at, byKind: by.kind, byId: by.id, byName: by.name },
});

/** Writes a rubric and its first version. */
export async function insertRubric(
  access: DataAccess,
  slug: string,
  first: NewRubricVersion,
  now: Date,
): Promise<RubricRow> {
  return dbOf(access).rubric.create({
    data: { slug, createdAt: now, updatedAt: now, versions: { create: columnsOf(first, 1, now) } },
  });
}

/** Writes the next version of a rubric, which the caller has locked; returns its number. */
export async function insertRubricVersion(
  access: DataAccess,
  { id, newestNumber }: Pick<RubricRow, "id" | "newestNumber">,
  version: NewRubricVersion,
  now: Date,
): Promise<number> {
  const number = newestNumber + 1;
  const changes = { newestNumber: number, updatedAt: now, revision: { increment: 1 } };
  await dbOf(access).rubric.update({ where: { id }, data: changes });
  await dbOf(access).rubricVersion.create({ data: { rubricId: id, ...columnsOf(version, number, now) } });
  return number;
}

/** Takes a rubric out of the lists, or back into them. */
export async function archiveRubric(access: DataAccess, id: string, archivedAt: Date | null, now: Date): Promise<void> {
  await dbOf(access).rubric.update({ where: { id }, data: { archivedAt, updatedAt: now, revision: { increment: 1 } } });
}

/** A version with what it says; null where there is none. */
export async function findRubricVersion(access: DataAccess, rubricId: string, number: number) {
  return dbOf(access).rubricVersion.findUnique({ where: { rubricId_number: { rubricId, number } } });
}

/** Versions of a rubric, newest first, one more than the limit where there are more. */
export async function listRubricVersionRows(
  access: DataAccess,
  rubricId: string,
  page: PageInput,
): Promise<RubricVersionRow[]> {
  const [below] = readCursor(page.cursor, ordinalCursor) ?? [];
  return dbOf(access).rubricVersion.findMany({
    where: { rubricId, ...(below === undefined ? {} : { number: { lt: below } }) },
    orderBy: { number: "desc" },
    take: page.limit + 1,
    select: withoutContent,
  });
}
