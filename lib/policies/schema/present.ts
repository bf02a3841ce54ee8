import { policyOf, type StoredPolicy } from "@/lib/policies/model";
import type { PolicyDto } from "@/lib/policies/schema";

interface StoredRow extends StoredPolicy {
  team: { slug: string } | null;
  revision: number;
  updatedAt: Date;
}

/** A stored policy as REST shows it. */
export function presentPolicy(row: StoredRow): PolicyDto {
  return {
    team: row.team?.slug ?? null,
    ...policyOf(row),
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
  };
}
