import { cutPage, ordinalCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { listRevisionRows, type RevisionRow } from "@/lib/versions/revision-store";
import { type RevisionDto, revisionListInput } from "@/lib/versions/schema/revisions";
import { requireVersion } from "./require-version";

/** The revisions of a version, the last first: a version that was published once has one. */
export const listRevisions = defineQuery({
  input: revisionListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label, cursor, limit }): Promise<Page<RevisionDto>> => {
    const version = await requireVersion(ctx, api, label);
    const [below] = readCursor(cursor, ordinalCursor) ?? [];
    const rows = await listRevisionRows(ctx.access, version.id, { below, limit });
    const page = cutPage(
      rows,
      limit,
      (row) => [row.number],
      (row) => presentRevision(row, version.revisionNumber),
    );
    return { ...page, total: version.revisionNumber };
  },
});

function presentRevision(row: RevisionRow, current: number): RevisionDto {
  const { number, digest, format, specVersion, sizeBytes, pushedAt, commit, changelog } = row;
  return {
    ...{ number, digest, format, specVersion, sizeBytes, commit, changelog },
    pushedAt: pushedAt.toISOString(),
    pushedBy: storedActor(row.pushedByKind, row.pushedById, row.pushedByName),
    current: number === current,
  };
}
