import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { FindingSeverity } from "@/lib/specs/model";
import type { Prisma } from "@/generated/prisma/client";

const lintable = {
  id: true,
  label: true,
  digest: true,
  format: true,
  state: true,
  stateChangedAt: true,
  linted: { select: { stamp: true } },
  api: { select: { id: true, slug: true, domain: true, tags: true, team: { select: { slug: true } } } },
} satisfies Prisma.ApiVersionSelect;
/** A version as far as linting it goes. */
export type LintableRow = Prisma.ApiVersionGetPayload<{ select: typeof lintable }>;

/** Those whose findings are kept up to date: each API's newest and active ones, and those in review. In the order of ids. */
const CURRENT: Prisma.ApiVersionWhereInput = {
  OR: [{ newestOf: { isNot: null } }, { activeOf: { isNot: null } }, { state: "in_review" }],
};

/** How many versions are kept up to date. */
export async function countLintable(access: DataAccess): Promise<number> {
  return dbOf(access).apiVersion.count({ where: CURRENT });
}

/** Versions that are kept up to date, by id, after one. */
export async function listLintable(access: DataAccess, after: string | null, limit: number): Promise<LintableRow[]> {
  return dbOf(access).apiVersion.findMany({
    where: { ...CURRENT, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: limit,
    select: lintable,
  });
}

/** How many APIs have a version. */
export async function countNewest(access: DataAccess): Promise<number> {
  return dbOf(access).apiVersion.count({ where: { newestOf: { isNot: null } } });
}

/** The newest versions of APIs, by id, after one. */
export async function listNewestLintable(
  access: DataAccess,
  after: string | null,
  limit: number,
): Promise<LintableRow[]> {
  return dbOf(access).apiVersion.findMany({
    where: { newestOf: { isNot: null }, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: limit,
    select: lintable,
  });
}

/** One version as far as linting it goes. */
export async function findLintable(access: DataAccess, id: string): Promise<LintableRow | null> {
  return dbOf(access).apiVersion.findUnique({ where: { id }, select: lintable });
}

/** The active version of an API. */
export async function findActiveLintable(access: DataAccess, apiId: string): Promise<LintableRow | null> {
  return dbOf(access).apiVersion.findFirst({ where: { activeOf: { id: apiId } }, select: lintable });
}

/** Puts counts of findings in place of those that a version has, and says under what they were found. */
export async function saveLinted(
  access: DataAccess,
  versionId: string,
  found: {
    counts: Record<FindingSeverity, number>;
    stamp: string;
    silent: { rule: string; ruleset: string; because: string }[];
  },
  now: Date,
): Promise<void> {
  const { counts, stamp, silent } = found;
  const db = dbOf(access);
  await db.apiVersion.update({
    where: { id: versionId },
    data: {
      errorCount: counts.error,
      warningCount: counts.warning,
      infoCount: counts.info,
      hintCount: counts.hint,
    },
  });
  await saveLintedUnder(access, versionId, { stamp, silent }, now);
}

/** Says under what the findings of a version were found. */
export async function saveLintedUnder(
  access: DataAccess,
  versionId: string,
  { stamp, silent }: { stamp: string; silent: { rule: string; ruleset: string; because: string }[] },
  now: Date,
): Promise<void> {
  const row = { stamp, silent, lintedAt: now };
  await dbOf(access).lintedVersion.upsert({ where: { versionId }, create: { versionId, ...row }, update: row });
}

/** Rules that were on and could not act when a version was linted last, as they are stored; null where it never was. */
export async function findSilent(access: DataAccess, versionId: string): Promise<unknown> {
  const row = await dbOf(access).lintedVersion.findUnique({ where: { versionId }, select: { silent: true } });
  return row?.silent ?? null;
}

/** Removes the findings that are kept with a version. */
export async function deleteFindings(access: DataAccess, versionId: string): Promise<void> {
  await dbOf(access).finding.deleteMany({ where: { versionId } });
}

const bound = {
  id: true,
  slug: true,
  domain: true,
  tags: true,
  team: { select: { slug: true } },
} satisfies Prisma.ApiSelect;

/** An API as far as it decides which rulesets hold. */
export async function findBound(access: DataAccess, slug: string) {
  return dbOf(access).api.findUnique({ where: { slug }, select: bound });
}
