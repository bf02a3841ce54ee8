import { storedActor } from "@/lib/versions/model/stored-actor";
import { evidenceKindOf } from "@/lib/evidence/model/kinds";
import { readValues } from "@/lib/evidence/model/read-values";
import type { EvidenceDto, EvidenceState } from "@/lib/evidence/schema";
import type { EvidenceRow } from "@/lib/evidence/store";

function stateOf(row: Pick<EvidenceRow, "withdrawnAt" | "expiresAt">, now: Date): EvidenceState {
  if (row.withdrawnAt !== null) return "withdrawn";
  return row.expiresAt <= now ? "expired" : "valid";
}

/** A report as REST and pages show it. */
export function presentEvidence(row: EvidenceRow, now: Date): EvidenceDto {
  return {
    id: row.id,
    api: row.api.slug,
    version: row.version?.label ?? null,
    kind: evidenceKindOf(row.kind),
    outcome: row.outcome === "passed" ? "passed" : "failed",
    summary: row.summary,
    values: readValues(row.values),
    url: row.url,
    at: row.at.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    receivedAt: row.receivedAt.toISOString(),
    by: storedActor(row.byKind, row.byId, row.byName),
    digest: row.digest,
    state: stateOf(row, now),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  };
}
