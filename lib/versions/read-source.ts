import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { DataAccess } from "@/lib/core/context";
import type { SourceSet } from "@/lib/specs/model";
import { readFiles } from "./store";

const inflate = promisify(gunzip);

/** Plain bytes of a stored blob; decompressed off the main thread. */
export async function inflateBlob(content: Uint8Array, sizeBytes: number): Promise<Uint8Array> {
  return inflate(content, { maxOutputLength: Math.max(1, sizeBytes) });
}

/** A published definition as it was handed in. */
export async function readSource(access: DataAccess, versionId: string): Promise<SourceSet> {
  const rows = await readFiles(access, versionId);
  const files = await Promise.all(
    rows.map(async ({ name, blob }) => ({ name, bytes: await inflateBlob(blob.content, blob.sizeBytes) })),
  );
  const entry = rows.find((row) => row.isEntry)?.name;
  if (entry === undefined) throw new Error(`version ${versionId} has no entry file`);
  return { entry, files };
}
