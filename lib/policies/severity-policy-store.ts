import type { ActorRef, DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import type { PolicySeverity } from "@/lib/diff/model";
import type { SeverityPolicy as SeverityPolicyRow } from "@/generated/prisma/client";

export type { SeverityPolicyRow };

/** The organisation's severities have this id, so that there is only ever one row. */
const ONLY_ID = "00000000-0000-7000-8000-000000000002";

/** The organisation's severities; null where nobody ever set any. */
export async function findSeverityPolicy(access: DataAccess): Promise<SeverityPolicyRow | null> {
  return dbOf(access).severityPolicy.findUnique({ where: { id: ONLY_ID } });
}

/** Until the transaction ends nobody changes the severities. */
export async function holdSeverities(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.severityPolicy})`;
}

/** Waits for all who hold the severities, and keeps others from them until the transaction ends. */
export async function lockSeverities(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.severityPolicy})`;
}

/** What is written when the severities change. */
export interface NewSeverities {
  severities: Record<string, PolicySeverity>;
  reason: string;
  by: ActorRef;
  now: Date;
}

/** Makes or replaces the severities, and counts their revision up. The caller has locked them. */
export async function putSeverityPolicy(
  access: DataAccess,
  { severities, reason, by, now }: NewSeverities,
): Promise<SeverityPolicyRow> {
  const columns = {
    severities,
    reason,
    updatedAt: now,
    updatedByKind: by.kind,
    updatedById: by.id,
    updatedByName: by.name,
  };
  return dbOf(access).severityPolicy.upsert({
    where: { id: ONLY_ID },
    create: { id: ONLY_ID, ...columns },
    update: { ...columns, revision: { increment: 1 } },
  });
}
