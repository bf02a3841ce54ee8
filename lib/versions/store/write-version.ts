import type { ActorRef, DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import { INDEX_ENGINE_VERSION } from "@/lib/search/model/index-engine";
import type { ChangeTally } from "@/lib/versions/model/change-tally";
import type { Examination, StoredFile } from "@/lib/workers/protocol";

/** What changed since the version below, as it is kept. */
export interface KeptComparison {
  fromId: string;
  /** What the counts are made of, and the engine that found it. */
  tally: ChangeTally;
  engine: string;
  breaking: number;
  dangerous: number;
  nonBreaking: number;
}

/** What a definition that was handed in makes of its version. */
export interface VersionContent {
  examination: Examination;
  commit?: string | undefined;
  changelog?: string | undefined;
  comparison: KeptComparison | null;
}

/** What is written when a version is published. */
export interface NewVersion extends VersionContent {
  apiId: string;
  label: string;
  sortKey: string;
  sequence: number;
  publishedBy: ActorRef;
  publishedAt: Date;
}

function contentColumns({ examination: found, commit, changelog, comparison }: VersionContent) {
  return {
    format: found.format,
    specVersion: found.specVersion,
    title: found.title,
    digest: found.digest,
    indexEngine: INDEX_ENGINE_VERSION,
    sizeBytes: found.sizeBytes,
    commit: commit ?? null,
    changelog: changelog ?? null,
    operationCount: found.counts.operations,
    deprecatedOperationCount: found.counts.deprecatedOperations,
    schemaCount: found.counts.schemas,
    fieldCount: found.counts.fields,
    undescribedFieldCount: found.counts.undescribedFields,
    errorCount: found.counts.findings.error,
    warningCount: found.counts.findings.warning,
    infoCount: found.counts.findings.info,
    hintCount: found.counts.findings.hint,
    comparedWithId: comparison?.fromId ?? null,
    breakingCount: comparison?.breaking ?? null,
    dangerousCount: comparison?.dangerous ?? null,
    nonBreakingCount: comparison?.nonBreaking ?? null,
    changeTally: comparison ? comparison.tally : Prisma.DbNull,
    tallyEngine: comparison?.engine ?? null,
  };
}

const fileRows = (files: readonly StoredFile[]) =>
  files.map(({ name, digest, mediaType, isEntry }) => ({ name, digest, mediaType, isEntry }));

/** Stores bytes that are not there already; whoever removes unused ones waits until this transaction ends. */
async function insertBlobs(access: DataAccess, files: readonly StoredFile[]): Promise<void> {
  const db = dbOf(access);
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.blobs})`;
  await db.blob.createMany({
    data: files.map(({ digest, sizeBytes, content }) => ({ digest, sizeBytes, content: new Uint8Array(content) })),
    skipDuplicates: true,
  });
}

/** Writes the version and its files; bytes that are there already are not stored again. */
export async function insertVersion(access: DataAccess, version: NewVersion): Promise<string> {
  const db = dbOf(access);
  const { publishedBy } = version;
  await insertBlobs(access, version.examination.files);
  const row = await db.apiVersion.create({
    data: {
      ...contentColumns(version),
      apiId: version.apiId,
      label: version.label,
      sortKey: version.sortKey,
      sequence: version.sequence,
      publishedAt: version.publishedAt,
      stateChangedAt: version.publishedAt,
      publishedByKind: publishedBy.kind,
      publishedById: publishedBy.id,
      publishedByName: publishedBy.name,
      files: { create: fileRows(version.examination.files) },
    },
    select: { id: true },
  });
  await db.api.update({ where: { id: version.apiId }, data: { lastSequence: version.sequence } });
  return row.id;
}

/** Makes a version show other bytes, as its next revision; who published it first, and when, stays. */
export async function replaceVersion(
  access: DataAccess,
  versionId: string,
  revisionNumber: number,
  content: VersionContent,
): Promise<void> {
  const db = dbOf(access);
  await insertBlobs(access, content.examination.files);
  await db.versionFile.deleteMany({ where: { versionId } });
  await db.apiVersion.update({
    where: { id: versionId },
    data: {
      ...contentColumns(content),
      revisionNumber,
      revision: { increment: 1 },
      files: { create: fileRows(content.examination.files) },
    },
    select: { id: true },
  });
}
