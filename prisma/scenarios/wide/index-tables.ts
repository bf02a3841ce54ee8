import type { Db } from "@/lib/db/data-access";

/** Tables with a row for each piece of each definition. */
export const PIECES = ["operation", "named_schema", "field", "finding"] as const;
type Piece = (typeof PIECES)[number];

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Takes the indexes off tables that are about to be filled, those of constraints left out, and returns what puts them back:
 * an index that is made of all rows at once costs a fraction of one that each row is put into. Both in one transaction.
 */
export async function withoutIndexes(db: Db, tables: readonly string[]): Promise<() => Promise<void>> {
  const indexes = await db.$queryRaw<{ name: string; definition: string }[]>`
    SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
    WHERE i.schemaname = current_schema() AND i.tablename = ANY(${tables})
      AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)`;
  for (const { name } of indexes) await db.$executeRawUnsafe(`DROP INDEX ${quoted(name)}`);
  return async () => {
    for (const { definition } of indexes) await db.$executeRawUnsafe(definition);
  };
}

/** Columns that two versions with the same definition share. */
export async function sharedColumns(db: Db): Promise<Map<Piece, string>> {
  const rows = await db.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = ANY(${[...PIECES]}) AND column_name <> 'versionId'
    ORDER BY ordinal_position`;
  const of = (piece: Piece) => rows.filter(({ table }) => table === piece).map(({ column }) => quoted(column));
  return new Map(PIECES.map((piece) => [piece, of(piece).join(", ")]));
}

/** Gives each version the rows of another that has the same definition. */
export async function copyPieces(
  db: Db,
  columns: ReadonlyMap<Piece, string>,
  twins: readonly { from: string; to: string }[],
): Promise<void> {
  const from = twins.map((twin) => twin.from);
  const to = twins.map((twin) => twin.to);
  for (const [piece, list] of columns) {
    await db.$executeRawUnsafe(
      `INSERT INTO ${quoted(piece)} ("versionId", ${list})
       SELECT t."to", ${list} FROM unnest($1::uuid[], $2::uuid[]) AS t("from", "to")
       JOIN ${quoted(piece)} s ON s."versionId" = t."from" ORDER BY t."to", s.ordinal`,
      from,
      to,
    );
  }
}
