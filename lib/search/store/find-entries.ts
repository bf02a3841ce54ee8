import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Frequencies } from "@/lib/search/model/query/frequencies";
import { type QueryPlan, quoteLexeme, wordQuery } from "@/lib/search/model/query/plan-query";
import { Prisma } from "@/generated/prisma/client";
import { ENTRY_KINDS, type EntryKind } from "./entry-sql";

/** An entry that was found, with what is shown of it. */
export interface EntryRow {
  name: string;
  /** How many were found altogether, as far as was looked. */
  found: number;
  /** Whether there may be more of them than were looked at. */
  cut: boolean;
  slug: string;
  apiName: string;
  team: string;
  version: string | null;
  state: string | null;
  deprecated: boolean;
  alias: string | null;
  summary: string | null;
  description: string | null;
  tags: string[];
  domain: string | null;
  pointer: string | null;
  line: number | null;
}

/** Entries that are looked at of those an index gives, and of those in the order of their rank. */
const MOST_GIVEN = 800;
const MOST_SCANNED = 1_500;
const MOST_BY_NAME = 100;
const MOST_APIS_BY_FIELD = 300;
/** After every text that begins as one does: no character of a folded name sorts behind it. */
const LAST = "\u{10ffff}";

const DETAILS: Record<EntryKind, { columns: string; join: string }> = {
  api: {
    columns: `coalesce(v.state IN ('deprecated', 'sunset', 'retired'), false) AS deprecated, a.slug AS alias, NULL AS summary, left(a.description, 2000) AS description, a.tags, a.domain, NULL AS pointer, NULL::int AS line`,
    join: "",
  },
  operation: {
    columns: `o.deprecated, o."operationId" AS alias, o.summary, NULL AS description, o.tags, NULL AS domain, o.pointer, o.line`,
    join: `JOIN "operation" o ON o."versionId" = p."versionId" AND o.ordinal = p.ordinal`,
  },
  schema: {
    columns: `s.deprecated, s.title AS alias, NULL AS summary, left(s.description, 2000) AS description, ARRAY[]::text[] AS tags, NULL AS domain, s.pointer, s.line`,
    join: `JOIN "named_schema" s ON s."versionId" = p."versionId" AND s.ordinal = p.ordinal`,
  },
};

const COLUMNS = Prisma.raw(`e."apiId", e.ordinal, e."versionId", e.name, e.folded, e.alias, e.rank, e.words`);

/** How to look: what is popular is not looked up, but met on the way. */
export interface Asked {
  frequencies: Frequencies;
  /** Only what has a field of one of these names; null: whatever it has. */
  fieldNames: readonly string[] | null;
  limit: number;
  offset: number;
}

/**
 * Entries of a kind that fit, the best first: those called exactly so, those whose name begins so, those with all words in
 * the name, the others; then by rank and name. However many fit, a bounded number is looked at, by indexes.
 */
export function findEntries(access: DataAccess, kind: EntryKind, plan: QueryPlan, asked: Asked): Promise<EntryRow[]> {
  const all = [wordQuery(plan.words), plan.facts, plan.without].filter(Boolean).join(" & ");
  const { from, most } = candidates(kind, plan, all, asked);
  const { folded } = plan;
  const inName = plan.words.length === 0 ? "" : wordQuery(plan.words, { inName: true });
  const tier = Prisma.sql`CASE WHEN ${folded === ""} THEN 2 WHEN e.folded = ${folded} OR e.alias = ${folded} THEN 0
    WHEN starts_with(e.folded, ${folded}) OR starts_with(e.alias, ${folded}) THEN 1
    WHEN e.words @@ ${inName}::tsquery THEN 2 ELSE 3 END`;
  const { columns, join } = DETAILS[kind];
  return dbOf(access).$queryRaw<EntryRow[]>`WITH c AS MATERIALIZED (${from}),
    m AS MATERIALIZED (SELECT DISTINCT ON (e."apiId", e.ordinal) e."apiId", e.ordinal, e."versionId", e.name, e.rank, ${tier} AS tier
      FROM c AS e WHERE ${restOf(kind, plan, all, asked.fieldNames)}),
    p AS (SELECT * FROM m ORDER BY tier, rank, name, "apiId", ordinal LIMIT ${asked.limit} OFFSET ${asked.offset})
    SELECT p.name, (SELECT count(*)::int FROM m) AS found, (SELECT count(*) FROM c) >= ${most} AS cut, a.slug, a.name AS "apiName",
      t.name AS team, v.label AS version, v.state, ${Prisma.raw(columns)}
    FROM p JOIN "api" a ON a.id = p."apiId" JOIN "team" t ON t.id = a."teamId" LEFT JOIN "api_version" v ON v.id = p."versionId"
      ${Prisma.raw(join)}
    ORDER BY p.tier, p.rank, p.name, p."apiId", p.ordinal`;
}

/** Which entries are looked at, and how many at most. */
function candidates(kind: EntryKind, plan: QueryPlan, all: string, asked: Asked): { from: Prisma.Sql; most: number } {
  const { frequencies, fieldNames } = asked;
  // There are few APIs: a scan by rank would miss most, and the index gives the others of a word without reading them.
  const times = kind === "api" ? 4 : 1;
  const rare = plan.words.filter((word) => !frequencies.isPopular(word, times));
  const rareFacts = plan.wantedFacts.some(
    (facts) => !facts.some((word) => frequencies.isPopular({ word, prefix: false })),
  );
  // Where nothing but fields or paths is asked for, the index of words would give any entries of the kind.
  const isSmall = frequencies.isSmall && (plan.words.length > 0 || plan.facts !== "");
  if (rare.length > 0 || rareFacts || isSmall) {
    // Facts are found whole, which costs little however popular they are; beginnings of popular words are left to the filter.
    const indexed = [quoteLexeme(`@kind=${kind}`), wordQuery(rare), plan.facts].filter(Boolean).join(" & ");
    const from = Prisma.sql`SELECT ${COLUMNS} FROM "search_entry" e WHERE e.words @@ ${indexed}::tsquery LIMIT ${MOST_GIVEN}`;
    return { from, most: MOST_GIVEN };
  }
  const number = Prisma.raw(String(ENTRY_KINDS[kind]));
  if (fieldNames) {
    const from = Prisma.sql`SELECT ${COLUMNS} FROM (SELECT DISTINCT a.id FROM "field" f JOIN "api" a ON a."newestVersionId" = f."versionId"
        WHERE left(f.name, 200) = ANY(${[...fieldNames]}::text[]) LIMIT ${MOST_APIS_BY_FIELD}) AS holder
      CROSS JOIN LATERAL (SELECT * FROM "search_entry" WHERE "apiId" = holder.id AND kind = ${number} LIMIT ${MOST_SCANNED}) AS e LIMIT ${MOST_SCANNED}`;
    return { from, most: MOST_SCANNED };
  }
  const ranked = Prisma.sql`(SELECT ${COLUMNS} FROM "search_entry" e WHERE e.kind = ${number}
    ORDER BY e.kind, e.rank, e."apiId", e.ordinal LIMIT ${MOST_SCANNED})`;
  if (plan.folded === "" || all === "") return { from: ranked, most: MOST_SCANNED };
  const named = (column: "folded" | "alias") => {
    const name = Prisma.raw(`e.${column}`);
    return Prisma.sql`(SELECT ${COLUMNS} FROM "search_entry" e WHERE e.kind = ${number}
      AND ${name} COLLATE "C" >= ${plan.folded} AND ${name} COLLATE "C" < ${plan.folded + LAST} ORDER BY ${name} COLLATE "C" LIMIT ${MOST_BY_NAME})`;
  };
  // Few have several popular words: as whole words these are looked up together.
  const exact = [quoteLexeme(`@kind=${kind}`), wordQuery(plan.words.map(({ word }) => ({ word, prefix: false })))].join(
    " & ",
  );
  const together =
    plan.words.length < 2
      ? Prisma.empty
      : Prisma.sql`UNION ALL (SELECT ${COLUMNS} FROM "search_entry" e WHERE e.words @@ ${exact}::tsquery LIMIT ${MOST_GIVEN})`;
  const from = Prisma.sql`${named("folded")} UNION ALL ${named("alias")} ${together} UNION ALL ${ranked}`;
  return { from, most: MOST_SCANNED };
}

/** What the indexes have not decided. */
function restOf(kind: EntryKind, plan: QueryPlan, all: string, fieldNames: readonly string[] | null): Prisma.Sql {
  const conditions = [all === "" ? Prisma.sql`true` : Prisma.sql`e.words @@ ${all}::tsquery`];
  for (const { text, negated } of plan.paths) {
    const contains = Prisma.sql`position(${text} in lower(e.name)) > 0`;
    conditions.push(negated ? Prisma.sql`NOT ${contains}` : contains);
  }
  if (fieldNames) conditions.push(hasField(kind, fieldNames));
  return Prisma.join(conditions, " AND ");
}

/** Whether what an entry is about has a field of one of these names. */
function hasField(kind: EntryKind, names: readonly string[]): Prisma.Sql {
  const field = Prisma.sql`SELECT 1 FROM "field" f WHERE f."versionId" = e."versionId" AND left(f.name, 200) = ANY(${[...names]}::text[])`;
  if (kind === "api") return Prisma.sql`EXISTS (${field})`;
  if (kind === "schema") return Prisma.sql`EXISTS (${field} AND f.owner = e.name)`;
  // A value of one operation, not EXISTS: that would be joined, and the whole table read for it.
  return Prisma.sql`coalesce((SELECT o.uses && ${names.map((name) => `?${name}`)}::text[] OR EXISTS (${field} AND (f.owner = e.name OR f.owner = ANY(o.uses)))
    FROM "operation" o WHERE o."versionId" = e."versionId" AND o.ordinal = e.ordinal), false)`;
}
