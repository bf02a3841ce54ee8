import type { Actor } from "@/lib/core/context";
import { ORIGIN_INTERFACES } from "@/lib/core/origin";
import type { ChainedRecord } from "@/lib/audit/model";
import { shownTo } from "@/lib/audit/policy";
import { actorKindOf, type AuditEntryDto, type OriginDto } from "@/lib/audit/schema";

function fieldOf(value: unknown, name: string): string | null {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return null;
  const field: unknown = Reflect.get(value, name);
  return typeof field === "string" ? field : null;
}

function originFor(reader: Actor, stored: unknown): OriginDto | null {
  const door = ORIGIN_INTERFACES.find((one) => one === fieldOf(stored, "interface"));
  if (!door) return null;
  const network = reader.kind === "anonymous" ? null : fieldOf(stored, "network");
  return { interface: door, agent: fieldOf(stored, "agent"), network };
}

/** An entry as a reader may see it. */
export function presentEntry(reader: Actor, row: ChainedRecord): AuditEntryDto {
  const { previousHash: _previous, origin, hashForm: _form, ...kept } = shownTo(reader, row);
  return {
    ...kept,
    sequence: row.sequence.toString(),
    at: row.at.toISOString(),
    actor: { ...row.actor, kind: actorKindOf(row.actor.kind) },
    before: kept.before ?? null,
    after: kept.after ?? null,
    reason: kept.reason ?? null,
    from: originFor(reader, origin),
  };
}
