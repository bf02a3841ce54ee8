import type { ActorRef, AuditEntry, ServiceContext } from "@/lib/core/context";
import { noteRevision } from "@/lib/reviews/verbs/note-revision";
import { indexApi, unindexApi } from "@/lib/search/verbs/index-api";
import { deleteFindingRows, deleteIndexRows, insertIndexRows } from "@/lib/versions/index-store";
import type { KnownVersion } from "@/lib/versions/model/plan-version";
import { insertRevision } from "@/lib/versions/revision-store";
import { refreshHeads } from "@/lib/versions/store";
import { replaceVersion, type VersionContent } from "@/lib/versions/store/write-version";
import { type FollowingTallies, saveFollowing } from "./compare-for-publish";
import { noteLinted } from "./note-linted";

/** What is pushed to a version. */
export interface Push extends VersionContent {
  api: { id: string; slug: string };
  existing: KnownVersion;
  pushedBy: ActorRef;
  following: FollowingTallies;
}

/**
 * Makes other bytes the next revision of a version, and all that hangs on them: its files, index rows, findings, counts and
 * texts, what later versions change in it, and what is searched; its live review is told. In a transaction that holds the API's lock. Returns what
 * the audit log is to hold under `version.revise`; the caller appends it.
 */
export async function writeRevision(tx: ServiceContext, push: Push): Promise<AuditEntry> {
  const { api, existing, examination, pushedBy, commit, changelog } = push;
  const number = existing.revisionNumber + 1;
  const versionId = existing.id;
  await replaceVersion(tx.access, versionId, number, push);
  await insertRevision(tx.access, {
    ...{ versionId, number, examination, pushedBy, commit, changelog },
    pushedAt: tx.now,
  });
  await unindexApi(tx, api.id);
  await deleteIndexRows(tx.access, versionId);
  await deleteFindingRows(tx.access, versionId);
  await insertIndexRows(tx.access, versionId, examination.rows);
  await noteLinted(tx, versionId, examination.linted);
  await saveFollowing(tx, { id: versionId, digest: examination.digest }, push.following);
  await refreshHeads(tx.access, api.id, tx.now);
  await indexApi(tx, api.id);
  await noteRevision(tx, existing);
  const { digest, format, counts } = examination;
  return {
    entity: "version",
    entityId: versionId,
    entityName: `${api.slug}@${existing.label}`,
    before: { digest: existing.digest, revisionNumber: existing.revisionNumber },
    after: { digest, revisionNumber: number, format, findings: counts.findings },
  };
}
