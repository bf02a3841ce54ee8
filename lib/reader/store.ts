import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { READER_ENGINE_VERSION } from "./model/engine-version";

const engineVersion = READER_ENGINE_VERSION;
/** Blocks in one statement: few enough that the database is free again in some milliseconds. */
const BLOCKS_A_STATEMENT = 50;

/** Where a part of a definition is looked for. */
export interface FoundBlock {
  /** Whether every part of the definition is kept. */
  complete: boolean;
  /** gzip-compressed lines of parts; null where the block is missing. */
  content: Uint8Array | null;
}

/** The block that a part is in, by the number of its name; null where the definition was not read yet. */
export async function findBlock(access: DataAccess, digest: string, number: number): Promise<FoundBlock | null> {
  const rows = await dbOf(access).$queryRaw<FoundBlock[]>`
    SELECT r.complete, b.content FROM "reading" r
    LEFT JOIN "reading_block" b ON b.digest = r.digest AND b."engineVersion" = r."engineVersion"
      AND b.block = ${number}::int % r.blocks
    WHERE r.digest = ${digest} AND r."engineVersion" = ${engineVersion}`;
  return rows[0] ?? null;
}

/** Whether the parts of a definition are kept. */
export async function hasReading(access: DataAccess, digest: string): Promise<boolean> {
  return (await dbOf(access).reading.count({ where: { digest, engineVersion } })) > 0;
}

/**
 * Keeps the parts of a definition. Not in one transaction, so that others can read in between: the row that says they
 * are there comes last, and another process that does the same just now writes the same.
 */
export async function saveReading(
  access: DataAccess,
  digest: string,
  reading: { blocks: readonly Uint8Array[]; complete: boolean },
  now: Date,
): Promise<void> {
  const db = dbOf(access);
  const rows = reading.blocks.map((content, block) => ({
    ...{ digest, engineVersion, block },
    content: new Uint8Array(content),
  }));
  for (let start = 0; start < rows.length; start += BLOCKS_A_STATEMENT) {
    await db.readingBlock.createMany({ data: rows.slice(start, start + BLOCKS_A_STATEMENT), skipDuplicates: true });
  }
  await db.reading.createMany({
    data: [{ digest, engineVersion, blocks: rows.length, complete: reading.complete, createdAt: now }],
    skipDuplicates: true,
  });
}

/** Drops what older engines made, and what was made for definitions that are no longer there; returns how many. */
export async function deleteStaleReadings(access: DataAccess): Promise<number> {
  const db = dbOf(access);
  const dropped = await db.$executeRaw`DELETE FROM "reading" r WHERE r."engineVersion" <> ${engineVersion}
    OR NOT EXISTS (SELECT 1 FROM "api_version" v WHERE v.digest = r.digest)`;
  await db.$executeRaw`DELETE FROM "reading_block" b WHERE b."engineVersion" <> ${engineVersion}
    OR NOT EXISTS (SELECT 1 FROM "api_version" v WHERE v.digest = b.digest)`;
  return dropped;
}
