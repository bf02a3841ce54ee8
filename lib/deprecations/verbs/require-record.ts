import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { listRecords } from "./list-records";

/** The declared record of an id, as it holds for a version. Throws `not_found`. For other verbs, which authorise. */
export async function requireRecord(
  ctx: ServiceContext,
  version: LifecycleVersion,
  id: string,
): Promise<DeprecationRecord> {
  const records = await listRecords(ctx, { versionId: version.id, propagated: false });
  const record = records.find((one) => one.id === id && one.origin === "declared");
  if (record) return record;
  throw new RegistryError("not_found", `There is no such record of ${version.api.slug}@${version.label}.`, {
    fix: `See /api/v1/apis/${encodeURIComponent(version.api.slug)}/versions/${encodeURIComponent(version.label)}/deprecations.`,
  });
}

/** What the audit log keeps of a record. */
export function recordFacts(record: DeprecationRecord) {
  const { id, subject, deprecatedAt, sunsetAt, zone, replacement, migrationGuide, brownouts } = record;
  return { record: id, ...subject, deprecatedAt, sunsetAt, zone, replacement, migrationGuide, brownouts };
}
