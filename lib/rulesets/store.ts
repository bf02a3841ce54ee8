import type { ActorRef, DataAccess } from "@/lib/core/context";
import { type PageInput, readCursor, ordinalCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const details = {
  team: { select: { id: true, slug: true } },
  _count: { select: { bindings: true } },
} satisfies Prisma.RulesetInclude;
/** A stored ruleset, without its texts. */
export type RulesetRow = Prisma.RulesetGetPayload<{ include: typeof details }>;

const withoutText = {
  number: true,
  digest: true,
  note: true,
  byKind: true,
  byId: true,
  byName: true,
  at: true,
} satisfies Prisma.RulesetVersionSelect;
/** A version of a ruleset, without its text. */
export type RulesetVersionRow = Prisma.RulesetVersionGetPayload<{ select: typeof withoutText }>;

/** A ruleset by its slug; null where there is none. */
export async function findRuleset(access: DataAccess, slug: string): Promise<RulesetRow | null> {
  return dbOf(access).ruleset.findUnique({ where: { slug }, include: details });
}

/** The same, held until the transaction ends. */
export async function lockRuleset(access: DataAccess, slug: string): Promise<RulesetRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM ruleset WHERE slug = ${slug} FOR UPDATE`;
  return findRuleset(access, slug);
}

/** Rulesets by slug, one more than the limit where there are more. */
export async function listRulesetRows(
  access: DataAccess,
  filter: { after: string | null; limit: number; team?: string | undefined; archived: boolean },
): Promise<RulesetRow[]> {
  const { after } = filter;
  return dbOf(access).ruleset.findMany({
    where: {
      ...(after === null ? {} : { slug: { gt: after } }),
      ...(filter.team === undefined ? {} : { team: { slug: filter.team } }),
      ...(filter.archived ? {} : { archivedAt: null }),
    },
    include: details,
    orderBy: { slug: "asc" },
    take: filter.limit + 1,
  });
}

/** What is written of a version of a ruleset. */
export interface NewRulesetVersion {
  text: string;
  digest: string;
  extends: string[];
  note: string;
  by: ActorRef;
}

function versionColumns({ by, ...version }: NewRulesetVersion, number: number, at: Date) {
  return { ...version, number, byKind: by.kind, byId: by.id, byName: by.name, at };
}

/** Writes a ruleset and its first version. */
export async function insertRuleset(
  access: DataAccess,
  ruleset: { slug: string; name: string; description: string; teamId: string | null; now: Date },
  first: NewRulesetVersion,
): Promise<RulesetRow> {
  const { now, ...columns } = ruleset;
  return dbOf(access).ruleset.create({
    data: { ...columns, createdAt: now, updatedAt: now, versions: { create: versionColumns(first, 1, now) } },
    include: details,
  });
}

/** Changes a ruleset's row, and counts its revision up. */
export async function updateRuleset(
  access: DataAccess,
  id: string,
  changes: { name?: string; description?: string; archivedAt?: Date | null; updatedAt: Date },
): Promise<RulesetRow> {
  return dbOf(access).ruleset.update({
    where: { id },
    data: { ...changes, revision: { increment: 1 } },
    include: details,
  });
}

/** Writes the next version of a ruleset, which the caller has locked. */
export async function insertRulesetVersion(
  access: DataAccess,
  { id, newestNumber }: Pick<RulesetRow, "id" | "newestNumber">,
  version: NewRulesetVersion,
  now: Date,
): Promise<RulesetVersionRow> {
  const number = newestNumber + 1;
  await dbOf(access).ruleset.update({
    where: { id },
    data: { newestNumber: number, updatedAt: now, revision: { increment: 1 } },
  });
  return dbOf(access).rulesetVersion.create({
    data: { rulesetId: id, ...versionColumns(version, number, now) },
    select: withoutText,
  });
}

/** A version of a ruleset with its text. */
export async function findRulesetVersion(access: DataAccess, rulesetId: string, number: number) {
  return dbOf(access).rulesetVersion.findUnique({ where: { rulesetId_number: { rulesetId, number } } });
}

/** Versions of a ruleset, newest first, one more than the limit where there are more. */
export async function listRulesetVersionRows(
  access: DataAccess,
  rulesetId: string,
  page: PageInput,
): Promise<RulesetVersionRow[]> {
  const [below] = readCursor(page.cursor, ordinalCursor) ?? [];
  return dbOf(access).rulesetVersion.findMany({
    where: { rulesetId, ...(below === undefined ? {} : { number: { lt: below } }) },
    orderBy: { number: "desc" },
    take: page.limit + 1,
    select: withoutText,
  });
}

/** A text of a ruleset by its slug, and what it extends; the newest where no number is named. Null where there is none. */
export async function findRulesetText(
  access: DataAccess,
  slug: string,
  number: number | null,
): Promise<{ number: number; text: string; digest: string; extends: string[] } | null> {
  const ruleset = await dbOf(access).ruleset.findUnique({ where: { slug }, select: { id: true, newestNumber: true } });
  if (!ruleset) return null;
  return findRulesetVersion(access, ruleset.id, number ?? ruleset.newestNumber);
}
