import type { ChainedRecord } from "@/lib/audit/model";

interface AuditColumn {
  header: string;
  value: (row: ChainedRecord) => string | null;
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value));

function originField(row: ChainedRecord, name: string): string | null {
  const { origin } = row;
  if (origin === null || typeof origin !== "object" || !Object.hasOwn(origin, name)) return null;
  const field: unknown = Reflect.get(origin, name);
  return typeof field === "string" ? field : null;
}

/** The columns of the audit log as CSV. Their names are public: add, never rename. */
export const AUDIT_COLUMNS: readonly AuditColumn[] = [
  { header: "sequence", value: (row) => row.sequence.toString() },
  { header: "at", value: (row) => row.at.toISOString() },
  { header: "actorKind", value: (row) => row.actor.kind },
  { header: "actorId", value: (row) => row.actor.id },
  { header: "actor", value: (row) => row.actor.name },
  { header: "action", value: (row) => row.action },
  { header: "entity", value: (row) => row.entity },
  { header: "entityId", value: (row) => row.entityId },
  { header: "entityName", value: (row) => row.entityName },
  { header: "reason", value: (row) => row.reason ?? null },
  { header: "interface", value: (row) => originField(row, "interface") },
  { header: "agent", value: (row) => originField(row, "agent") },
  { header: "network", value: (row) => originField(row, "network") },
  { header: "before", value: (row) => json(row.before) },
  { header: "after", value: (row) => json(row.after) },
  { header: "traceId", value: (row) => row.traceId },
  { header: "hash", value: (row) => row.hash },
];
