import { utcDay } from "@/lib/lifecycle/notice";
import { storedActor } from "@/lib/versions/model/stored-actor";
import type { ExemptionDto, ExemptionState } from "@/lib/exemptions/schema";
import type { ExemptionRow } from "@/lib/exemptions/store";

function stateOf(row: Pick<ExemptionRow, "revokedAt" | "expiresOn">, now: Date): ExemptionState {
  if (row.revokedAt !== null) return "revoked";
  return utcDay(row.expiresOn) < utcDay(now) ? "expired" : "live";
}

/** An exemption as REST and pages show it. Its last day counts to its last millisecond. */
export function presentExemption(row: ExemptionRow, now: Date): ExemptionDto {
  return {
    id: row.id,
    check: row.check,
    api: row.api?.slug ?? null,
    team: row.team?.slug ?? null,
    subject: row.api?.name ?? row.team?.name ?? "",
    reason: row.reason,
    expiresOn: utcDay(row.expiresOn),
    state: stateOf(row, now),
    by: storedActor(row.byKind, row.byId, row.byName),
    at: row.at.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
