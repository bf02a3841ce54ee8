import { type OperationParts, reachedOperations } from "@/lib/consumers/model/reached-operations";
import type { StandingSubject } from "@/lib/consumers/model/standing";
import { listOperationParts } from "@/lib/consumers/store/standings";
import type { ServiceContext } from "@/lib/core/context";

/** What operations are made of, by version: of those versions where it says what a thing reaches. */
export type PartsByVersion = ReadonlyMap<string, readonly OperationParts[]>;

/** What `reachOperations` and `standingOf` need to know of operations; a version and an operation say themselves what they reach. */
export function loadOperationParts(
  ctx: ServiceContext,
  things: readonly { versionId: string; subject: StandingSubject }[],
): Promise<PartsByVersion> {
  const inside = things.filter(({ subject: { kind } }) => kind !== "version" && kind !== "operation");
  return listOperationParts(
    ctx.access,
    inside.map(({ versionId }) => versionId),
  );
}

/**
 * The operations whose callers each of some things reaches, in their order; null: all of its version. One query however many
 * there are. For other verbs, which authorise.
 */
export async function reachOperations(
  ctx: ServiceContext,
  things: readonly { versionId: string; subject: StandingSubject }[],
  known?: PartsByVersion,
): Promise<(ReadonlySet<string> | null)[]> {
  const parts = known ?? (await loadOperationParts(ctx, things));
  return things.map(({ versionId, subject }) => reachedOperations(subject, parts.get(versionId) ?? []));
}
