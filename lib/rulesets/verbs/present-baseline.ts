import type { BaselineRow } from "@/lib/rulesets/baseline-store";
import type { BaselineDto } from "@/lib/rulesets/schema/binding";

/** What a binding allows an API, as REST shows it: rules of which something is allowed. */
export function presentBaseline(row: BaselineRow): BaselineDto {
  return {
    api: row.api.slug,
    rules: row.rules.filter(({ allowed }) => allowed > 0).map(({ rule, allowed }) => ({ rule, allowed })),
    takenAt: row.takenAt.toISOString(),
  };
}
