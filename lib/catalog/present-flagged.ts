import type { FlaggedRow } from "@/lib/catalog/estate-store";
import type { FlaggedVersion } from "@/lib/catalog/schema/estate";
import { VERSION_STATES } from "@/lib/lifecycle/model";

/** A version with what is said about it, as pages show it. */
export function presentFlagged(row: FlaggedRow): FlaggedVersion {
  return {
    api: row.api.slug,
    apiName: row.api.name,
    team: row.api.team,
    version: row.label,
    state: VERSION_STATES.find((state) => state === row.state) ?? "draft",
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: row.publishedByName,
    comparedWith: row.comparedWith?.label ?? null,
    breaking: row.breakingCount ?? 0,
    dangerous: row.dangerousCount ?? 0,
    errors: row.errorCount,
    warnings: row.warningCount,
  };
}
