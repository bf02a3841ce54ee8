import type { ServiceContext } from "@/lib/core/context";
import { endParts, listPartRecords } from "@/lib/deprecations/store/live-records";
import { listPresent, presentKey } from "@/lib/deprecations/store/record-facts";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";

/**
 * When a version becomes active: records of parts that it has no more end with it. They hold on for the versions between, which
 * have the part; what comes back in a later version is not said to go away. In the transition's transaction.
 */
export async function endRemovedParts(tx: ServiceContext, version: LifecycleVersion): Promise<void> {
  const records = await listPartRecords(tx.access, [version.api.id]);
  const open = records.filter((one) => one.removedIn === null && one.since.sortKey < version.sortKey);
  const present = await listPresent(tx.access, [version.id], open);
  const gone = open.filter((one) => !present.has(presentKey(version.id, one)));
  if (gone.length === 0) return;
  await endParts(
    tx.access,
    gone.map(({ id }) => id),
    version.id,
    tx.now,
  );
  for (const { id, kind, place, since } of gone) {
    await tx.appendAudit("deprecation.end", {
      entity: "version",
      entityId: version.id,
      entityName: versionName(version),
      before: { record: id, kind, place, since: since.label },
      after: { reason: `removed in ${version.label}` },
    });
  }
}
