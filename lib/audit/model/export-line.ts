import type { ChainedRecord } from "@/lib/audit/model";

/** A row as a line of an export holds it: every field that its hash covers. */
export function exportLine(row: ChainedRecord): string {
  const { sequence, at, actor, action, entity, entityId, entityName, before, after, traceId } = row;
  return JSON.stringify({
    sequence: sequence.toString(),
    at: at.toISOString(),
    actor,
    action,
    entity,
    entityId,
    entityName,
    before: before ?? null,
    after: after ?? null,
    reason: row.reason ?? null,
    from: row.origin ?? null,
    traceId,
    hashForm: row.hashForm ?? 1,
    previousHash: row.previousHash,
    hash: row.hash,
  });
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The row that a line of an export says; null for a line that is none. */
export function readExportLine(line: string): ChainedRecord | null {
  const parsed = parseObject(line);
  if (!parsed) return null;
  const { sequence, at, actor, hashForm } = parsed;
  const time = Date.parse(text(at) ?? "");
  if (!/^\d{1,18}$/.test(text(sequence) ?? "") || Number.isNaN(time)) return null;
  if (actor === null || typeof actor !== "object" || typeof hashForm !== "number") return null;
  const named = (name: string) => text(Reflect.get(actor, name)) ?? "";
  return {
    sequence: BigInt(text(sequence) ?? "0"),
    at: new Date(time),
    actor: { kind: named("kind"), id: named("id"), name: named("name") },
    action: text(parsed.action) ?? "",
    entity: text(parsed.entity) ?? "",
    entityId: text(parsed.entityId) ?? "",
    entityName: text(parsed.entityName) ?? "",
    before: parsed.before ?? null,
    after: parsed.after ?? null,
    reason: text(parsed.reason),
    origin: parsed.from ?? null,
    traceId: text(parsed.traceId) ?? "",
    hashForm,
    previousHash: text(parsed.previousHash) ?? "",
    hash: text(parsed.hash) ?? "",
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
