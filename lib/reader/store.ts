import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { READER_ENGINE_VERSION } from "./model/engine-version";

const engineVersion = READER_ENGINE_VERSION;
/** Parts in one statement: few enough that the database is free again in some milliseconds. */
const PARTS_A_STATEMENT = 100;

/** A part of a definition as it is stored. */
export interface StoredPart {
  /** SHA-256 of its kind and key, in hex. */
  part: string;
  /** gzip-compressed JSON */
  content: Uint8Array;
}

/** A part that was made before, gzip-compressed. */
export async function findPart(access: DataAccess, digest: string, part: string): Promise<Uint8Array | null> {
  const row = await dbOf(access).readingPart.findUnique({
    where: { digest_engineVersion_part: { digest, engineVersion, part } },
    select: { content: true },
  });
  return row?.content ?? null;
}

/** Whether the parts of a definition were made, and all of them, and since when somebody is at it. */
export async function findReading(
  access: DataAccess,
  digest: string,
): Promise<{ complete: boolean; createdAt: Date } | null> {
  return dbOf(access).reading.findUnique({
    where: { digest_engineVersion: { digest, engineVersion } },
    select: { complete: true, createdAt: true },
  });
}

/** Keeps parts of a definition, and says at the end whether these are all. Another process may do the same just now. */
export async function saveParts(
  access: DataAccess,
  digest: string,
  parts: readonly StoredPart[],
  { complete, now }: { complete: boolean; now: Date },
): Promise<void> {
  const db = dbOf(access);
  await db.reading.createMany({
    data: [{ digest, engineVersion, complete: false, createdAt: now }],
    skipDuplicates: true,
  });
  for (let start = 0; start < parts.length; start += PARTS_A_STATEMENT) {
    const rows = parts.slice(start, start + PARTS_A_STATEMENT);
    await db.readingPart.createMany({
      data: rows.map(({ part, content }) => ({ digest, engineVersion, part, content: new Uint8Array(content) })),
      skipDuplicates: true,
    });
  }
  if (complete) {
    await db.reading.update({ where: { digest_engineVersion: { digest, engineVersion } }, data: { complete } });
  }
}

/** Drops what older engines made, and what was made for definitions that are no longer there; returns how many. */
export async function deleteStaleReadings(access: DataAccess): Promise<number> {
  return dbOf(access).$executeRaw`DELETE FROM "reading" r WHERE r."engineVersion" <> ${engineVersion}
    OR NOT EXISTS (SELECT 1 FROM "api_version" v WHERE v.digest = r.digest)`;
}
