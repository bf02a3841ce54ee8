import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { DataAccess } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { SourceSet } from "@/lib/specs/model";
import { findRevisionOfDigest, readRevisionFiles } from "./revision-store";

const inflate = promisify(gunzip);

/** Plain bytes of a stored blob; decompressed off the main thread. */
export async function inflateBlob(content: Uint8Array, sizeBytes: number): Promise<Uint8Array> {
  return inflate(content, { maxOutputLength: Math.max(1, sizeBytes) });
}

/** A version with the digest that whoever reads it has seen: another revision may have come in since. */
export interface SourceRef {
  versionId: string;
  digest: string;
}

/**
 * A definition as it was handed in, by its digest: never that of another revision, so that what is kept under a digest is
 * always of it. Throws `not_found` where the version never had such bytes.
 */
export async function readSource(access: DataAccess, { versionId, digest }: SourceRef): Promise<SourceSet> {
  const number = await findRevisionOfDigest(access, versionId, digest);
  if (number === null) throw new RegistryError("not_found", "The version has no such revision any more.");
  return readRevision(access, versionId, number);
}

/** The files of one revision. */
export async function readRevision(access: DataAccess, versionId: string, number: number): Promise<SourceSet> {
  const rows = await readRevisionFiles(access, versionId, number);
  const files = await Promise.all(
    rows.map(async ({ name, blob }) => ({ name, bytes: await inflateBlob(blob.content, blob.sizeBytes) })),
  );
  const entry = rows.find((row) => row.isEntry)?.name;
  if (entry === undefined) throw new Error(`revision ${number} of version ${versionId} has no entry file`);
  return { entry, files };
}
