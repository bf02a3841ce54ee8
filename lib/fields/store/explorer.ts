import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";

/** A name as its row has it, with a few of its types and all other spellings. */
export interface FieldNameRow {
  name: string;
  apis: number;
  teams: number;
  uses: number;
  bases: number;
  formats: number;
  /** APIs of the team that was asked for; else of all. */
  spread: number;
  types: { type: string; base: string; apis: number; uses: number }[];
  typeCount: number;
  spellings: { name: string; apis: number }[];
}

const MOST_SPELLINGS = 12;
const LAST = "\u{10ffff}";

const OTHER_SPELLING = Prisma.sql`EXISTS (SELECT 1 FROM "field_name" o
  WHERE o.folded COLLATE "C" = n.folded AND n.folded <> '' AND o.name <> n.name)`;
const CONDITIONS = {
  types: Prisma.sql`n.bases > 1`,
  formats: Prisma.sql`n.formats > 1`,
  spelling: OTHER_SPELLING,
  any: Prisma.sql`(n.bases > 1 OR n.formats > 1 OR ${OTHER_SPELLING})`,
} as const;

function withDetails(rows: Prisma.Sql, types: number): Prisma.Sql {
  return Prisma.sql`SELECT p.name, p.apis, p.teams, p.uses, p.bases, p.formats, p.spread,
      (SELECT count(*)::int FROM "field_type" t WHERE t.name = p.name) AS "typeCount",
      (SELECT coalesce(json_agg(t ORDER BY t.apis DESC, t.uses DESC, t.type), '[]') FROM (
        SELECT type, base, apis, uses FROM "field_type" t WHERE t.name = p.name ORDER BY apis DESC, uses DESC, type LIMIT ${types}) AS t) AS types,
      (SELECT coalesce(json_agg(o ORDER BY o.apis DESC, o.name), '[]') FROM (
        SELECT name, apis FROM "field_name" o WHERE o.folded COLLATE "C" = p.folded AND p.folded <> '' AND o.name <> p.name
        ORDER BY apis DESC, name LIMIT ${MOST_SPELLINGS}) AS o) AS spellings
    FROM (${rows}) AS p ORDER BY p.spread DESC, p.name`;
}

/** Names that fit, the most spread first, one more than `limit` where there are more. */
export function listNameRows(
  access: DataAccess,
  filter: {
    words: string;
    folded: string;
    teamId: string | null;
    disagrees: keyof typeof CONDITIONS | undefined;
    after: readonly [spread: number, name: string] | undefined;
    limit: number;
  },
): Promise<FieldNameRow[]> {
  const from = filter.teamId === null ? "n" : "t";
  // Both of one table, whose index has them in this order.
  const [spread, name] = [Prisma.raw(`${from}.apis`), Prisma.raw(`${from}.name`)];
  const conditions = [
    filter.teamId === null ? Prisma.sql`true` : Prisma.sql`t."teamId" = ${filter.teamId}::uuid`,
    filter.words === ""
      ? Prisma.sql`true`
      : Prisma.sql`(n.words @@ ${filter.words}::tsquery OR (n.folded COLLATE "C" >= ${filter.folded} AND n.folded COLLATE "C" < ${filter.folded + LAST}))`,
    filter.disagrees ? CONDITIONS[filter.disagrees] : Prisma.sql`true`,
    filter.after
      ? Prisma.sql`(${spread} < ${filter.after[0]} OR (${spread} = ${filter.after[0]} AND ${name} > ${filter.after[1]}))`
      : Prisma.sql`true`,
  ];
  const teams = filter.teamId === null ? Prisma.empty : Prisma.sql`JOIN "field_team" t ON t.name = n.name`;
  const rows = Prisma.sql`SELECT n.*, ${spread} AS spread FROM "field_name" n ${teams}
    WHERE ${Prisma.join(conditions, " AND ")} ORDER BY ${spread} DESC, ${name} LIMIT ${filter.limit + 1}`;
  return dbOf(access).$queryRaw<FieldNameRow[]>(withDetails(rows, 4));
}

/** A name with up to 200 of its types; null where no field of a newest version has it. */
export async function findNameRow(access: DataAccess, name: string): Promise<FieldNameRow | null> {
  const rows = await dbOf(access).$queryRaw<FieldNameRow[]>(
    withDetails(Prisma.sql`SELECT n.*, n.apis AS spread FROM "field_name" n WHERE n.name = ${name}`, 200),
  );
  return rows[0] ?? null;
}

/** Teams whose APIs have a name, those with the most APIs first. */
export function listProviders(access: DataAccess, name: string, limit: number) {
  return dbOf(access).$queryRaw<{ slug: string; name: string; apis: number }[]>`SELECT t.slug, t.name, f.apis
    FROM "field_team" f JOIN "team" t ON t.id = f."teamId" WHERE f.name = ${name}
    ORDER BY f.apis DESC, t.name, t.slug LIMIT ${limit}`;
}

/** The id of a team. */
export async function findTeamId(access: DataAccess, slug: string): Promise<string | null> {
  return (await dbOf(access).team.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}

/** A place of a name, with what orders places. */
export interface PlaceRow {
  versionId: string;
  ordinal: number;
  kind: string;
  owner: string;
  type: string;
  required: boolean;
  deprecated: boolean;
  pointer: string;
  line: number;
  slug: string;
  apiName: string;
  team: string;
  version: string;
  state: string;
}

/** Places of a name in newest versions, of the oldest APIs first, one more than `limit` where there are more. */
export function listPlaceRows(
  access: DataAccess,
  asked: {
    name: string;
    type: string | undefined;
    after: readonly [versionId: string, ordinal: number] | undefined;
    limit: number;
  },
): Promise<PlaceRow[]> {
  const type = asked.type === undefined ? Prisma.empty : Prisma.sql`AND left(f.type, 200) = ${asked.type}`;
  const after = asked.after
    ? Prisma.sql`AND (f."versionId", f.ordinal) > (${asked.after[0]}::uuid, ${asked.after[1]})`
    : Prisma.empty;
  return dbOf(access).$queryRaw<
    PlaceRow[]
  >`SELECT f."versionId", f.ordinal, f.kind, f.owner, f.type, f.required, f.deprecated, f.pointer, f.line,
      a.slug, a.name AS "apiName", t.name AS team, v.label AS version, v.state
    FROM "field" f JOIN "api" a ON a."newestVersionId" = f."versionId" JOIN "team" t ON t.id = a."teamId"
      JOIN "api_version" v ON v.id = f."versionId"
    WHERE left(f.name, 200) = ${asked.name} ${type} ${after}
    ORDER BY f."versionId", f.ordinal LIMIT ${asked.limit + 1}`;
}
