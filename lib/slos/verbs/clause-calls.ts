import type { ServiceContext } from "@/lib/core/context";
import type { Span } from "@/lib/slos/model/clause-window";
import type { ClauseRow } from "@/lib/slos/store/clauses";
import type { TrafficQuestion } from "@/lib/usage/model/traffic";
import { findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

/** Which calls a clause is about; null where it names a version that there is not (yet). */
export async function callsOfClause(
  ctx: ServiceContext,
  api: { id: string; slug: string },
  { version: label, operations }: Pick<ClauseRow, "version" | "operations">,
  span: Span,
): Promise<TrafficQuestion | null> {
  const version = label === null ? null : await findLifecycleVersion(ctx, api.slug, label);
  if (label !== null && version === null) return null;
  return {
    apiId: api.id,
    ...(version ? { versionId: version.id } : {}),
    ...(operations.length > 0 ? { operations } : {}),
    ...span,
  };
}
