import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Frequencies } from "@/lib/search/model/query/frequencies";

const KEPT_MS = 5 * 60_000;

interface Kept {
  until: number;
  value: Promise<Frequencies>;
}
const kept = new Map<string, Kept>();

async function readFrequencies(access: DataAccess, table: "search_entry" | "field_name"): Promise<Frequencies> {
  const rows = await dbOf(access).$queryRaw<
    { words: string[] | null; shares: number[] | null; rows: number }[]
  >`SELECT s.most_common_elems::text::text[] AS words, s.most_common_elem_freqs::float8[] AS shares, greatest(c.reltuples, 0)::float8 AS rows
    FROM pg_class c LEFT JOIN pg_stats s ON s.tablename = c.relname AND s.attname = 'words'
      AND s.schemaname = (SELECT nspname FROM pg_namespace WHERE oid = c.relnamespace)
    WHERE c.oid = to_regclass(${`"${table}"`})`;
  const [row] = rows;
  return new Frequencies(row?.words ?? [], row?.shares ?? [], row?.rows ?? 0);
}

/**
 * How frequent words are, as the database itself has last counted them (ANALYZE); of every process its own, some minutes
 * old. A database that has counted nothing yet gives frequencies by which every word is rare.
 */
export function wordFrequencies(
  access: DataAccess,
  table: "search_entry" | "field_name",
  now: number,
): Promise<Frequencies> {
  const known = kept.get(table);
  if (known && known.until > now) return known.value;
  const value = readFrequencies(access, table);
  kept.set(table, { until: now + KEPT_MS, value });
  value.catch(() => kept.delete(table));
  return value;
}
