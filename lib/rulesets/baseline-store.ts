import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { type PageInput, readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import type { AllowedRule } from "./model/ratchet";

const storedRules = z.array(z.object({ rule: z.string(), allowed: z.number(), fingerprints: z.array(z.string()) }));

/** What a binding allows one API. */
export interface StoredBaseline {
  bindingId: string;
  /** The version it was last taken from; null: none was active. */
  versionId: string | null;
  rules: AllowedRule[];
  takenAt: Date;
}

/** What bindings allow an API, by the id of the binding. */
export async function listBaselinesOf(access: DataAccess, apiId: string): Promise<Map<string, StoredBaseline>> {
  const rows = await dbOf(access).rulesetBaseline.findMany({ where: { apiId } });
  return new Map(rows.map((row) => [row.bindingId, { ...row, rules: storedRules.parse(row.rules) }]));
}

/**
 * Writes what a binding allows an API, in place of what was read before; false where somebody else wrote meanwhile, or the
 * binding has gone.
 */
export async function saveBaseline(
  access: DataAccess,
  apiId: string,
  { bindingId, versionId, rules, takenAt }: StoredBaseline,
  before: StoredBaseline | undefined,
): Promise<boolean> {
  if (before) {
    const { count } = await dbOf(access).rulesetBaseline.updateMany({
      where: { bindingId, apiId, takenAt: before.takenAt },
      data: { versionId, rules: rules.map((rule) => ({ ...rule })), takenAt },
    });
    return count === 1;
  }
  const json = JSON.stringify(rules);
  const count = await dbOf(access)
    .$executeRaw`INSERT INTO ruleset_baseline ("bindingId", "apiId", "versionId", rules, "takenAt")
    SELECT b.id, a.id, ${versionId}::uuid, ${json}::jsonb, ${takenAt}
      FROM ruleset_binding b, api a
      WHERE b.id = ${bindingId}::uuid AND a.id = ${apiId}::uuid AND b."ratchetSince" IS NOT NULL
    ON CONFLICT ("bindingId", "apiId") DO NOTHING`;
  return count === 1;
}

/** Forgets what a binding allows. */
export async function deleteBaselines(access: DataAccess, bindingId: string): Promise<void> {
  await dbOf(access).rulesetBaseline.deleteMany({ where: { bindingId } });
}

const idCursor = z.tuple([z.uuid()]);

const withApi = { api: { select: { slug: true } } } satisfies Prisma.RulesetBaselineInclude;
type StoredRow = Prisma.RulesetBaselineGetPayload<{ include: typeof withApi }>;
/** What a binding allows an API, with the API's name. */
export type BaselineRow = Omit<StoredRow, "rules"> & { rules: AllowedRule[] };

const parsed = (row: StoredRow): BaselineRow => ({ ...row, rules: storedRules.parse(row.rules) });

/** What a binding allows each API, one more than the limit where there are more. */
export async function listBaselineRows(access: DataAccess, bindingId: string, page: PageInput): Promise<BaselineRow[]> {
  const [after] = readCursor(page.cursor, idCursor) ?? [];
  const rows = await dbOf(access).rulesetBaseline.findMany({
    where: { bindingId, ...(after === undefined ? {} : { apiId: { gt: after } }) },
    include: withApi,
    orderBy: { apiId: "asc" },
    take: page.limit + 1,
  });
  return rows.map(parsed);
}

/** What a binding allows one API; null where it was not taken yet. */
export async function findBaseline(access: DataAccess, bindingId: string, apiId: string): Promise<BaselineRow | null> {
  const row = await dbOf(access).rulesetBaseline.findUnique({
    where: { bindingId_apiId: { bindingId, apiId } },
    include: withApi,
  });
  return row && parsed(row);
}
