import type { ActorRef } from "@/lib/core/context";
import type { GateWaiver } from "@/lib/lifecycle/gates";
import { GATE_IDS, type GateId } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { waiverState, WAIVER_USES } from "@/lib/waivers/model";
import type { WaiverDto } from "@/lib/waivers/schema";
import type { WaiverRow } from "@/lib/waivers/store";

/** Who asked for a waiver. */
export function requesterOf(row: WaiverRow): ActorRef {
  return storedActor(row.requestedByKind, row.requestedById, row.requestedByName);
}

/** Who approved or refused a waiver; null where nobody did yet. */
export function deciderOf(row: WaiverRow): ActorRef | null {
  const { decidedByKind: kind, decidedById: id, decidedByName: name } = row;
  return kind === null || id === null ? null : storedActor(kind, id, name ?? "");
}

/** The gate of a stored waiver; anything else in the column is a fault of ours. */
export function gateOf(row: Pick<WaiverRow, "gate">): GateId {
  const gate = GATE_IDS.find((one) => one === row.gate);
  if (!gate) throw new Error(`a waiver is for the unknown gate ${row.gate}`);
  return gate;
}

/** What a waiver covers: one thing by its fingerprint, whatever its rule is called now; all of a rule; or the whole gate. */
export function coverageOf(row: Pick<WaiverRow, "fingerprint" | "rule">): Pick<GateWaiver, "fingerprint" | "rule"> {
  return row.fingerprint === null ? { rule: row.rule } : { fingerprint: row.fingerprint };
}

function ownerOf(row: WaiverRow): WaiverDto["owner"] {
  const { ownerKind, ownerId, ownerName } = row;
  if (ownerId !== null && ownerName !== null) {
    return { kind: ownerKind === "user" ? "user" : "team", id: ownerId, name: ownerName };
  }
  return { kind: "team", id: row.api.teamId, name: row.api.team.slug };
}

/** A waiver as REST and pages show it. */
export function presentWaiver(row: WaiverRow, now: Date): WaiverDto {
  const decider = deciderOf(row);
  const decidedAt = row.decidedAt?.toISOString() ?? null;
  const isApproved = row.status === "approved";
  const isRefused = row.status === "refused";
  return {
    id: row.id,
    kind: row.kind === "acceptance" ? "acceptance" : "exception",
    api: row.api.slug,
    team: row.api.team.slug,
    version: row.version?.label ?? null,
    scope: row.versionId === null ? "api" : "review",
    gate: gateOf(row),
    fingerprint: row.fingerprint,
    rule: row.rule,
    operation: row.operation,
    message: row.message,
    reason: row.reason,
    owner: ownerOf(row),
    expiresOn: utcDay(row.expiresOn),
    state: waiverState(row, now),
    requestedBy: requesterOf(row),
    requestedAt: row.requestedAt.toISOString(),
    grantedBy: isApproved ? decider : null,
    grantedAt: isApproved ? decidedAt : null,
    refusedBy: isRefused ? decider : null,
    refusedAt: isRefused ? decidedAt : null,
    note: row.note,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    renews: row.renewsId,
    use: WAIVER_USES.find((one) => one === row.use) ?? "unknown",
    useCheckedAt: row.useCheckedAt?.toISOString() ?? null,
  };
}
