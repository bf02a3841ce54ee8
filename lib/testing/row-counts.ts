import { testDatabase } from "./db";

/** How many rows each table of the registry has: what was refused must leave them as they were. */
export async function rowCounts(): Promise<Record<string, number>> {
  const { prisma } = await testDatabase();
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const rows = await prisma.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) AS count FROM "${name}"`);
    counts[name] = Number(rows[0]?.count ?? -1);
  }
  return counts;
}
