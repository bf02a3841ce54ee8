import { Prisma } from "@/generated/prisma/client";

/** The kinds of `search_entry`, by number. */
export const ENTRY_KINDS = { api: 0, operation: 1, schema: 2 } as const;
export type EntryKind = keyof typeof ENTRY_KINDS;

/** One of the four lines that `searchLines` wrote. */
function line(column: string, number: 1 | 2 | 3 | 4): string {
  return `split_part(${column}, E'\\n', ${number})`;
}

/** Words with a blank between them as the text of a tsvector, of one weight. They are letters and digits: nothing to quote. */
function weighted(text: string, weight: "A" | "D"): string {
  return `CASE WHEN ${text} = '' THEN '' ELSE replace(${text}, ' ', ':1${weight} ') || ':1${weight} ' END`;
}

function entry(kind: EntryKind, row: { from: string; name: string; deprecated: string; facts: string }): string {
  const text = `${row.from}."searchText"`;
  const ordinal = kind === "api" ? "0" : `${row.from}.ordinal`;
  const state = `CASE a.state WHEN 'retired' THEN 3 WHEN 'sunset' THEN 2 WHEN 'deprecated' THEN 1 ELSE (${row.deprecated})::int END`;
  return `SELECT a.id, ${ENTRY_KINDS[kind]}::smallint AS kind, ${ordinal} AS ordinal, a."versionId", ${row.name} AS name, ${line(text, 1)}, ${line(text, 2)},
    255 * 65536 + (${state}) * 256 + least(length(${row.name}), 255) AS rank,
    (${weighted(line(text, 3), "A")} || ${weighted(line(text, 4), "D")})::tsvector
      || array_to_tsvector(a.facts || ${row.facts} || CASE WHEN (${state}) > 0 THEN ARRAY['@deprecated=true'] ELSE ARRAY['@deprecated=false'] END)`;
}

/** As many tags of a thing can be searched for: the facts of one entry must fit into a tsvector, which holds a megabyte. */
const MOST_TAGS = 200;

const tagFacts = (tags: string) =>
  `ARRAY(SELECT '@tag=' || left(lower(tag), 100) FROM unnest((${tags})[1:${MOST_TAGS}]) AS tag WHERE tag <> '')`;

const API_ENTRY = entry("api", {
  from: "a",
  name: "a.name",
  deprecated: "false",
  facts: "ARRAY['@kind=api']",
});
const OPERATION_ENTRY = entry("operation", {
  from: "o",
  name: "o.key",
  deprecated: "o.deprecated",
  facts: `ARRAY['@kind=operation', '@method=' || lower(left(o.method, 40))] || ${tagFacts("o.tags")}`,
});
const SCHEMA_ENTRY = entry("schema", {
  from: "s",
  name: "s.name",
  deprecated: "s.deprecated",
  facts: "ARRAY['@kind=schema']",
});

const API_ROWS = `${API_ENTRY} FROM a`;
const ALL_ROWS = `${API_ROWS}
      UNION ALL ${OPERATION_ENTRY} FROM a JOIN "operation" o ON o."versionId" = a."versionId"
      UNION ALL ${SCHEMA_ENTRY} FROM a JOIN "named_schema" s ON s."versionId" = a."versionId"`;

/**
 * The statement that writes the entries of the APIs for which `condition` on `api` holds, as they are now; the least rank
 * first, so that a scan in that order reads the table from its beginning. `alone`: without what is in the APIs.
 */
export function insertEntries(condition: Prisma.Sql, { alone = false } = {}): Prisma.Sql {
  return Prisma.sql`WITH a AS MATERIALIZED (
      SELECT api.id, api.name, api."searchText", v.id AS "versionId", v.state,
        array_remove(ARRAY['@api=' || api.slug, '@team=' || t.slug, '@domain=' || left(lower(api.domain), 100), '@state=' || v.state, '@format=' || lower(v.format)], NULL)
          || ${Prisma.raw(tagFacts("api.tags"))} AS facts
      FROM "api" api JOIN "team" t ON t.id = api."teamId" LEFT JOIN "api_version" v ON v.id = api."newestVersionId"
      WHERE ${condition})
    INSERT INTO "search_entry" ("apiId", kind, ordinal, "versionId", name, folded, alias, rank, words)
    SELECT * FROM (${Prisma.raw(alone ? API_ROWS : ALL_ROWS)}) AS row ORDER BY kind, rank`;
}
