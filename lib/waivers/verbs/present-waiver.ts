import type { ActorRef } from "@/lib/core/context";
import { GATE_IDS, type GateId } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { waiverState } from "@/lib/waivers/model";
import type { WaiverDto } from "@/lib/waivers/schema";
import type { WaiverRow } from "@/lib/waivers/store";

/** Who granted a waiver. */
export function grantorOf(row: WaiverRow): ActorRef {
  return storedActor(row.grantedByKind, row.grantedById, row.grantedByName);
}

/** The gate of a stored waiver; anything else in the column is a fault of ours. */
export function gateOf(row: WaiverRow): GateId {
  const gate = GATE_IDS.find((one) => one === row.gate);
  if (!gate) throw new Error(`a waiver is for the unknown gate ${row.gate}`);
  return gate;
}

/** A waiver as REST and pages show it. */
export function presentWaiver(row: WaiverRow, now: Date): WaiverDto {
  return {
    id: row.id,
    api: row.api.slug,
    version: row.version?.label ?? null,
    gate: gateOf(row),
    fingerprint: row.fingerprint,
    reason: row.reason,
    expiresOn: utcDay(row.expiresOn),
    state: waiverState(row, now),
    grantedBy: grantorOf(row),
    grantedAt: row.grantedAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
