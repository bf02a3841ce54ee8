import type { ServiceContext } from "@/lib/core/context";
import type { EvidenceFact } from "@/lib/maturity/model/facts";
import { readValues } from "@/lib/evidence/model/read-values";
import { listCountingEvidence } from "@/lib/evidence/store";

/**
 * What was reported of these APIs and counts at an instant: the newest of each kind, in the order of their names. An API of which nothing was reported is
 * not in the map. For verbs, which authorise.
 */
export async function evidenceOf(
  ctx: ServiceContext,
  apiIds: readonly string[],
  at: Date,
): Promise<Map<string, EvidenceFact[]>> {
  const facts = new Map<string, EvidenceFact[]>();
  if (apiIds.length === 0) return facts;
  for (const row of await listCountingEvidence(ctx.access, apiIds, at)) {
    const fact: EvidenceFact = {
      id: row.id,
      kind: row.kind,
      outcome: row.outcome === "passed" ? "passed" : "failed",
      values: readValues(row.values),
      at: row.at.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      by: row.byName,
      url: row.url,
    };
    facts.set(row.apiId, [...(facts.get(row.apiId) ?? []), fact]);
  }
  for (const list of facts.values()) list.sort((a, b) => (a.kind < b.kind ? -1 : 1));
  return facts;
}
