import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { SearchKind } from "./schema";

/** A row that was found, of whichever table. */
export interface SearchRow {
  name: string;
  detail: string;
  deprecated: boolean;
  slug: string;
  apiName: string;
  team: string;
  version: string | null;
  pointer: string | null;
  line: number | null;
}

/**
 * Rows that have every word, as a prefix. Of an API's versions only the newest is searched. Deprecated ones come last;
 * before that, APIs whose name has the words; then whatever says the least else; then by name: stable from call to call.
 */
export function searchRows(access: DataAccess, kind: SearchKind, tsquery: string, limit: number): Promise<SearchRow[]> {
  const db = dbOf(access);
  switch (kind) {
    case "api":
      return db.$queryRaw<
        SearchRow[]
      >`SELECT a.name, left(a.description, 200) AS detail, false AS deprecated, a.slug, a.name AS "apiName",
          t.name AS team, v.label AS version, NULL AS pointer, NULL::int AS line
        FROM "api" a JOIN "team" t ON t.id = a."teamId" LEFT JOIN "api_version" v ON v.id = a."newestVersionId"
        WHERE to_tsvector('simple', a."searchText") @@ to_tsquery('simple', ${tsquery})
        ORDER BY (to_tsvector('simple', lower(a.name)) @@ to_tsquery('simple', ${tsquery})) DESC, length(a.name), lower(a.name), a.slug LIMIT ${limit}`;
    case "operation":
      return db.$queryRaw<
        SearchRow[]
      >`SELECT o.key AS name, coalesce(o.summary, o."operationId", '') AS detail, o.deprecated, a.slug, a.name AS "apiName",
          t.name AS team, v.label AS version, o.pointer, o.line
        FROM "operation" o JOIN "api" a ON a."newestVersionId" = o."versionId" JOIN "team" t ON t.id = a."teamId"
          JOIN "api_version" v ON v.id = o."versionId"
        WHERE to_tsvector('simple', o."searchText") @@ to_tsquery('simple', ${tsquery})
        ORDER BY o.deprecated, length(o."searchText"), o.key, a.slug LIMIT ${limit}`;
    case "schema":
      return db.$queryRaw<
        SearchRow[]
      >`SELECT s.name, coalesce(s.title, left(s.description, 200), '') AS detail, s.deprecated, a.slug, a.name AS "apiName",
          t.name AS team, v.label AS version, s.pointer, s.line
        FROM "named_schema" s JOIN "api" a ON a."newestVersionId" = s."versionId" JOIN "team" t ON t.id = a."teamId"
          JOIN "api_version" v ON v.id = s."versionId"
        WHERE to_tsvector('simple', s."searchText") @@ to_tsquery('simple', ${tsquery})
        ORDER BY s.deprecated, length(s.name), s.name, a.slug LIMIT ${limit}`;
    case "field":
      return db.$queryRaw<
        SearchRow[]
      >`SELECT f.name, f.owner || ' · ' || f.type AS detail, f.deprecated, a.slug, a.name AS "apiName",
          t.name AS team, v.label AS version, f.pointer, f.line
        FROM "field" f JOIN "api" a ON a."newestVersionId" = f."versionId" JOIN "team" t ON t.id = a."teamId"
          JOIN "api_version" v ON v.id = f."versionId"
        WHERE to_tsvector('simple', f."searchText") @@ to_tsquery('simple', ${tsquery})
        ORDER BY f.deprecated, length(f.name), f.name, a.slug, f.owner LIMIT ${limit}`;
  }
}
