import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** Text under its digest, gzip-compressed. */
export interface CompressedText {
  digest: string;
  content: Uint8Array;
}

/** Keeps what is not kept yet. */
export async function keepSheets(access: DataAccess, sheets: readonly CompressedText[]): Promise<void> {
  if (sheets.length === 0) return;
  await dbOf(access).$executeRaw`
    INSERT INTO fact_sheet (digest, content)
    SELECT digest, decode(content, 'base64') FROM unnest(${sheets.map(({ digest }) => digest)}::text[],
      ${sheets.map(({ content }) => Buffer.from(content).toString("base64"))}::text[]) AS s(digest, content)
    ORDER BY digest ON CONFLICT (digest) DO NOTHING`;
}

/** What is kept under a digest; null where nothing is. */
export async function findSheet(access: DataAccess, digest: string): Promise<Uint8Array | null> {
  const row = await dbOf(access).factSheet.findUnique({ where: { digest } });
  return row?.content ?? null;
}

/** Removes what no score and no history names any more. Returns how many there were. */
export async function dropUnusedSheets(access: DataAccess): Promise<number> {
  return dbOf(access).$executeRaw`
    DELETE FROM fact_sheet f WHERE NOT EXISTS (SELECT 1 FROM api_score s WHERE s."factsDigest" = f.digest OR s."rubricDigest" = f.digest)
      AND NOT EXISTS (SELECT 1 FROM api_score_change c WHERE c."factsDigest" = f.digest OR c."rubricDigest" = f.digest)`;
}
