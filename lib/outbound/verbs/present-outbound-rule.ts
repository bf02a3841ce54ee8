import { OUTBOUND_PURPOSES } from "@/lib/outbound/model";
import type { OutboundRuleDto } from "@/lib/outbound/schema";
import type { OutboundRuleRow } from "@/lib/outbound/store";
import { storedActor } from "@/lib/versions/model/stored-actor";

/** A rule as REST and pages show it. */
export function presentOutboundRule(row: OutboundRuleRow): OutboundRuleDto {
  return {
    id: row.id,
    origin: row.origin,
    purposes: OUTBOUND_PURPOSES.filter((purpose) => row.purposes.includes(purpose)),
    allowPrivate: row.allowPrivate,
    note: row.note,
    createdBy: storedActor(row.createdByKind, row.createdById, row.createdByName),
    createdAt: row.createdAt.toISOString(),
  };
}
