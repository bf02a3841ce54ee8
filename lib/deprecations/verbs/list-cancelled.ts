import type { ServiceContext } from "@/lib/core/context";
import type { Announcement } from "@/lib/deprecations/model/announcement";
import { type SubjectKind, SUBJECT_KINDS } from "@/lib/deprecations/model/record";
import { WITHDRAWAL_DAYS, withdrawnSunset } from "@/lib/deprecations/model/withdrawal";
import { listClosedParts, listWithdrawals } from "@/lib/deprecations/store/announced";
import { findVersionFacts } from "@/lib/deprecations/store/board-facts";
import { textAt } from "@/lib/events/model/read-json";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

const DAY_MS = 86_400_000;

/** An announcement that was taken back; its key, `sequence` and `changedAt` come from whoever lists them. */
interface Cancelled {
  versionId: string;
  key: string;
  kind: SubjectKind;
  place: string | null;
  sunsetAt: Date;
  zone: string | null;
  announcedAt: Date;
  changedAt: Date;
  reason: string | null;
  /** Null: counted by the audit log of the version. */
  sequence: number | null;
}

/** Of whole versions: what the audit log says was there before, the latest of each. */
async function cancelledVersions(ctx: ServiceContext, since: Date): Promise<Cancelled[]> {
  const found = new Map<string, Cancelled>();
  for (const entry of await listWithdrawals(ctx.access, since)) {
    const { entityId, at, after } = entry;
    const sunset = withdrawnSunset(entry);
    if (!sunset || found.has(entityId)) continue;
    found.set(entityId, {
      versionId: entityId,
      key: `v${entityId}`,
      kind: "version",
      place: null,
      ...sunset,
      announcedAt: at,
      changedAt: at,
      reason: textAt(after, "reason"),
      sequence: null,
    });
  }
  return [...found.values()];
}

async function cancelledParts(ctx: ServiceContext, since: Date): Promise<Cancelled[]> {
  return (await listClosedParts(ctx.access, since)).map((row) => ({
    versionId: row.sinceId,
    key: `p${row.id}`,
    kind: SUBJECT_KINDS.find((kind) => kind === row.kind) ?? "operation",
    place: row.place,
    sunsetAt: row.sunsetAt,
    zone: row.zone,
    announcedAt: row.recordedAt,
    changedAt: row.closedAt ?? row.recordedAt,
    reason: row.closedReason,
    sequence: row.revision + 1,
  }));
}

/**
 * Announcements that were taken back in the last months, for calendars that have them: with the date that they had. `changes`
 * counts how often the announcement of a version was made, changed and taken back. For other verbs, which authorise.
 */
export async function listCancelled(
  ctx: ServiceContext,
  changes: (versionIds: readonly string[]) => Promise<ReadonlyMap<string, { count: number }>>,
  baseUrl: string,
): Promise<Announcement[]> {
  const since = new Date(ctx.now.getTime() - WITHDRAWAL_DAYS * DAY_MS);
  const all = [...(await cancelledVersions(ctx, since)), ...(await cancelledParts(ctx, since))];
  const versions = await findVersionFacts(
    ctx.access,
    all.map((one) => one.versionId),
  );
  const counts = await changes(all.map((one) => one.versionId));
  return all.flatMap(({ versionId, sequence, ...one }) => {
    const version = versions.get(versionId);
    if (!version) return [];
    const { api, apiName, domain, label, team } = version;
    return [
      {
        ...one,
        sequence: sequence ?? counts.get(versionId)?.count ?? 0,
        status: "cancelled" as const,
        ...{ api, apiName, domain, version: label, team: { slug: team.slug, name: team.name } },
        ...{ replacement: null, migrationGuide: null, brownouts: [], moved: null },
        address: `${baseUrl}${versionPath(api, label)}`,
      },
    ];
  });
}
