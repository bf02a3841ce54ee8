import { z } from "zod";
import { actorKindOf } from "@/lib/audit/schema";
import { POLICY_SEVERITIES } from "@/lib/diff/model";
import type { SeverityPolicy } from "@/lib/diff/severity-policy";
import type { SeverityPolicyDto } from "./severity-policy";

interface StoredSeverities {
  severities: unknown;
  reason: string;
  revision: number;
  updatedAt: Date;
  updatedByKind: string;
  updatedById: string;
  updatedByName: string;
}

const stored = z.record(z.string(), z.enum(POLICY_SEVERITIES).catch("breaking"));

/** The severities that a row holds; what is none of ours is read as the strictest. */
export function severitiesOf(row: Pick<StoredSeverities, "severities"> | null): SeverityPolicy {
  return { severities: row ? stored.parse(row.severities) : {} };
}

/** The organisation's severities as REST shows them. */
export function presentSeverities(row: StoredSeverities | null): SeverityPolicyDto {
  if (!row) return { severities: {}, reason: null, updatedAt: null, updatedBy: null, revision: 0 };
  return {
    ...severitiesOf(row),
    reason: row.reason,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: { kind: actorKindOf(row.updatedByKind), id: row.updatedById, name: row.updatedByName },
    revision: row.revision,
  };
}
