import type { AuditEntry } from "@/lib/core/context";
import type { ViewRow } from "@/lib/views/store";

/** What the audit log calls a view that only one person finds. */
const OWN = "(own view)";

function factsOf({ name, query, team }: ViewRow): object {
  return team === null ? { team: null } : { name, query, team: team.slug };
}

/**
 * What the audit log, which everybody reads, tells of a view: of a team's all of it, of somebody's own only that there is
 * one. What people look for is nobody else's business.
 */
export function viewFacts(
  row: ViewRow,
  { before, after }: { before?: ViewRow; after?: ViewRow },
): Pick<AuditEntry, "entityName" | "before" | "after"> {
  return {
    entityName: row.team === null ? OWN : row.name,
    ...(before ? { before: factsOf(before) } : {}),
    ...(after ? { after: factsOf(after) } : {}),
  };
}
