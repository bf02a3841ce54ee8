import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { VersionState } from "@/lib/lifecycle/model";
import type { Examination } from "@/lib/workers/protocol";

/** Bytes as they were handed in for a version: its next revision. */
export interface NewRevision {
  versionId: string;
  number: number;
  examination: Pick<Examination, "format" | "specVersion" | "digest" | "sizeBytes" | "files">;
  pushedBy: ActorRef;
  pushedAt: Date;
  commit?: string | undefined;
  changelog?: string | undefined;
}

/** Writes a revision and which files it has; their bytes are stored already. */
export async function insertRevision(access: DataAccess, revision: NewRevision): Promise<void> {
  const { examination: found, pushedBy } = revision;
  await dbOf(access).versionRevision.create({
    data: {
      versionId: revision.versionId,
      number: revision.number,
      format: found.format,
      specVersion: found.specVersion,
      digest: found.digest,
      sizeBytes: found.sizeBytes,
      pushedAt: revision.pushedAt,
      pushedByKind: pushedBy.kind,
      pushedById: pushedBy.id,
      pushedByName: pushedBy.name,
      commit: revision.commit ?? null,
      changelog: revision.changelog ?? null,
      files: {
        create: found.files.map(({ name, digest, mediaType, isEntry }) => ({ name, digest, mediaType, isEntry })),
      },
    },
    select: { number: true },
  });
}

/** Revisions of a version, the last first, below a number where one is given, one more than `limit` where there are more. */
export async function listRevisionRows(
  access: DataAccess,
  versionId: string,
  { below, limit }: { below?: number | undefined; limit: number },
) {
  return dbOf(access).versionRevision.findMany({
    where: { versionId, ...(below === undefined ? {} : { number: { lt: below } }) },
    orderBy: { number: "desc" },
    take: limit + 1,
  });
}
export type RevisionRow = Awaited<ReturnType<typeof listRevisionRows>>[number];

/** One revision; null where the version has none of this number. */
export async function findRevision(access: DataAccess, versionId: string, number: number): Promise<RevisionRow | null> {
  return dbOf(access).versionRevision.findUnique({ where: { versionId_number: { versionId, number } } });
}

/** Who pushed revisions of a version, each once, in the order in which they first did. */
export async function listPusherRows(access: DataAccess, versionId: string) {
  return dbOf(access).versionRevision.findMany({
    where: { versionId },
    orderBy: { number: "asc" },
    distinct: ["pushedByKind", "pushedById"],
    select: { pushedByKind: true, pushedById: true, pushedByName: true },
  });
}

/** Who pushed revisions of the versions of an API that are in some states, each once. */
export async function listPushersOfApi(access: DataAccess, apiId: string, states: readonly VersionState[]) {
  return dbOf(access).versionRevision.findMany({
    where: { version: { apiId, state: { in: [...states] } } },
    distinct: ["pushedByKind", "pushedById"],
    select: { pushedByKind: true, pushedById: true, pushedByName: true },
  });
}

/** The files of a revision, decompressed by the caller. */
export async function readRevisionFiles(access: DataAccess, versionId: string, number: number) {
  return dbOf(access).revisionFile.findMany({
    where: { versionId, number },
    orderBy: { name: "asc" },
    // Bytes come as they are by a statement of their own; joined they would be written out as text.
    relationLoadStrategy: "query",
    select: {
      name: true,
      digest: true,
      mediaType: true,
      isEntry: true,
      blob: { select: { content: true, sizeBytes: true } },
    },
  });
}

/** The number of the last revision of a version that has these bytes; null where none has. */
export async function findRevisionOfDigest(
  access: DataAccess,
  versionId: string,
  digest: string,
): Promise<number | null> {
  const row = await dbOf(access).versionRevision.findFirst({
    where: { versionId, digest },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return row?.number ?? null;
}
