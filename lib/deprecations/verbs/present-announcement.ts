import { stageOf } from "@/lib/deprecations/model";
import type { AnnouncementDto } from "@/lib/deprecations/schema";
import type { AnnouncementRow } from "@/lib/deprecations/store/announcements";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { daysUntil, parseMoment } from "@/lib/lifecycle/notice";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** Something that goes away as REST and pages show it. A date that a document writes wrongly is no date. */
export function presentAnnouncement(row: AnnouncementRow, now: Date): AnnouncementDto {
  const sunsetAt = row.sunsetAt ?? (row.written === null ? null : (parseMoment(row.written) ?? null));
  const versionState = VERSION_STATES.find((state) => state === row.state) ?? "deprecated";
  const page = versionPath(row.api, row.version);
  return {
    kind: row.kind === "operation" ? "operation" : "version",
    api: row.api,
    apiName: row.apiName,
    team: { slug: row.teamSlug, name: row.teamName },
    version: row.version,
    versionState,
    operation: row.operation,
    deprecatedAt: row.deprecatedAt?.toISOString() ?? null,
    sunsetAt: sunsetAt?.toISOString() ?? null,
    daysLeft: sunsetAt ? daysUntil(sunsetAt, now) : null,
    stage: stageOf(versionState, sunsetAt, now),
    replacement: row.replacement,
    migrationGuide: row.migrationGuide,
    reason: row.reason,
    consumers: row.consumers,
    url: row.operation === null ? page : `${page}/operations`,
  };
}
