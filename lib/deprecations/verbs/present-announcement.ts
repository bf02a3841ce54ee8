import { ANNOUNCEMENT_KINDS, stageOf } from "@/lib/deprecations/model";
import { operationOf } from "@/lib/deprecations/model/subject";
import type { AnnouncementDto } from "@/lib/deprecations/schema";
import type { AnnouncementRow } from "@/lib/deprecations/store/announcements";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { daysUntil } from "@/lib/lifecycle/notice";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

const PAGES = {
  version: "",
  operation: "/operations",
  parameter: "/operations",
  schema: "/schemas",
  field: "/schemas",
};

/** Something that goes away as REST and pages show it. */
export function presentAnnouncement(row: AnnouncementRow, now: Date): AnnouncementDto {
  const { sunsetAt, place } = row;
  const kind = ANNOUNCEMENT_KINDS.find((one) => one === row.kind) ?? "version";
  const versionState = VERSION_STATES.find((state) => state === row.state) ?? "deprecated";
  return {
    kind,
    api: row.api,
    apiName: row.apiName,
    team: { slug: row.teamSlug, name: row.teamName },
    version: row.version,
    versionState,
    operation: operationOf({ kind, place }),
    place,
    origin: row.origin === "document" ? "document" : "declared",
    deprecatedAt: row.deprecatedAt?.toISOString() ?? null,
    sunsetAt: sunsetAt?.toISOString() ?? null,
    daysLeft: sunsetAt ? daysUntil(sunsetAt, now) : null,
    stage: stageOf(versionState, sunsetAt, now),
    replacement: row.replacement,
    migrationGuide: row.migrationGuide,
    reason: row.reason,
    consumers: row.consumers,
    url: versionPath(row.api, row.version) + PAGES[kind],
  };
}
