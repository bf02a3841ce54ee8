import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Deprecation } from "@/lib/lifecycle/model";
import type { Brownout } from "@/lib/deprecations/model/record";
import type { VersionDeprecation } from "@/lib/deprecations/model";
import { deleteRecord, findRecord, insertRecord } from "@/lib/deprecations/store";

/** The record of a version that goes away; null where there is none. For other verbs, which authorise. */
export async function findDeprecation(ctx: ServiceContext, versionId: string): Promise<VersionDeprecation | null> {
  return findRecord(ctx.access, versionId);
}

/** Records that a version goes away, in the transition's transaction. */
export async function recordDeprecation(
  tx: ServiceContext,
  versionId: string,
  deprecation: Deprecation & { brownouts?: readonly Brownout[] },
  reason: string,
): Promise<VersionDeprecation> {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Deprecating needs somebody who is signed in.");
  const record = {
    deprecatedAt: deprecation.deprecatedAt ?? tx.now,
    sunsetAt: deprecation.sunsetAt,
    zone: deprecation.zone ?? null,
    replacement: deprecation.replacement ?? null,
    migrationGuide: deprecation.migrationGuide ?? null,
    reason,
    by,
    recordedAt: tx.now,
  };
  // A plan, made while the version was active, gives way to what is announced now.
  await deleteRecord(tx.access, versionId);
  return insertRecord(tx.access, versionId, record, deprecation.brownouts);
}

/** Takes the record back, in the transition's transaction. What it said stays in the audit log only. */
export async function removeDeprecation(tx: ServiceContext, versionId: string): Promise<void> {
  await deleteRecord(tx.access, versionId);
}
