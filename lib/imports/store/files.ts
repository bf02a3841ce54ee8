import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

const deflate = promisify(gzip);
const inflate = promisify(gunzip);
const BYTES_AT_ONCE = 4 * 1024 * 1024;

/** A file as it is stored. */
export interface StoredImportFile {
  name: string;
  digest: string;
  sizeBytes: number;
  content: Uint8Array<ArrayBuffer>;
}

/** A file made ready to be stored; compressed off the main thread. */
export async function packFile(name: string, bytes: Uint8Array): Promise<StoredImportFile> {
  const content = Uint8Array.from(await deflate(bytes, { level: 4 }));
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { name, digest, sizeBytes: bytes.byteLength, content };
}

/** Writes files of a run, some megabytes in one statement. */
export async function insertFiles(
  access: DataAccess,
  runId: string,
  files: readonly StoredImportFile[],
): Promise<void> {
  let batch: StoredImportFile[] = [];
  let size = 0;
  const flush = async () => {
    if (batch.length > 0) {
      await dbOf(access).importFile.createMany({
        data: batch.map((file) => ({ runId, ...file })),
        skipDuplicates: true,
      });
    }
    batch = [];
    size = 0;
  };
  for (const file of files) {
    batch.push(file);
    size += file.content.byteLength;
    if (size >= BYTES_AT_ONCE || batch.length >= 200) await flush();
  }
  await flush();
}

/** Files of a run by their names, decompressed. */
export async function readFilesOf(
  access: DataAccess,
  runId: string,
  names: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const rows = await dbOf(access).importFile.findMany({ where: { runId, name: { in: [...names] } } });
  const read = async (row: (typeof rows)[number]): Promise<[string, Uint8Array]> => [
    row.name,
    await inflate(row.content, { maxOutputLength: Math.max(1, row.sizeBytes) }),
  ];
  return new Map(await Promise.all(rows.map(read)));
}

/** The names of a run's files that end so. */
export async function listFileNames(access: DataAccess, runId: string): Promise<string[]> {
  const rows = await dbOf(access).importFile.findMany({
    where: { runId },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return rows.map((row) => row.name);
}
