import type { AuditEntry as AuditRow } from "@/generated/prisma/client";
import type { ChainedRecord } from "@/lib/audit/model";

/** A row as it is stored, whatever it holds: to be judged by its hash. */
export function toRecord(row: AuditRow): ChainedRecord {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    action: row.action,
    entity: row.entity,
    entityId: row.entityId,
    entityName: row.entityName,
    before: row.before,
    after: row.after,
    reason: row.reason,
    origin: row.origin,
    hashForm: row.hashForm,
    traceId: row.traceId,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}
