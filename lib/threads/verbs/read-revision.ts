import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Change } from "@/lib/diff/model";
import type { Anchor } from "@/lib/threads/model";
import { findOperation, type IndexedChange, type RevisionIndex } from "@/lib/threads/model/place-anchor";
import { readFields, readFindings, readOperations } from "@/lib/threads/store/revision-rows";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { findBaseline } from "@/lib/versions/verbs/compare-with-baseline";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";

function toIndexed({ fingerprint, operation, source }: Change): IndexedChange {
  const spot = source.to ?? source.from;
  return { fingerprint, operation, pointer: spot?.pointer ?? "", line: spot?.line ?? null };
}

/** The changes of a version against its baseline; null without one, and where they could not be compared. */
export async function readChanges(ctx: ServiceContext, version: LifecycleVersion): Promise<readonly Change[] | null> {
  const baseline = await findBaseline(ctx, version);
  if (!baseline) return null;
  try {
    const diff = await compareVersions(ctx, { api: version.api.slug, from: baseline.label, to: version.label });
    return diff.changes;
  } catch (error) {
    if (error instanceof RegistryError) return null;
    throw error;
  }
}

/**
 * What placing some anchors needs of a version: its stored rows, as far as they may be meant, and its changes only where a
 * change is meant. Comparing is slow the first time: never inside a transaction.
 */
export async function readRevision(
  ctx: ServiceContext,
  version: LifecycleVersion,
  anchors: readonly Anchor[],
): Promise<RevisionIndex> {
  const fields = anchors.flatMap((anchor) => (anchor.kind === "field" ? [anchor] : []));
  const findings = anchors.flatMap((anchor) => (anchor.kind === "finding" ? [anchor] : []));
  const isAboutOperations = fields.length > 0 || anchors.some((anchor) => anchor.kind === "operation");
  const operations = isAboutOperations ? await readOperations(ctx.access, version.id) : [];
  const owners = fields.flatMap(({ owner, operationId }) => {
    const moved = findOperation(operations, { operation: owner, operationId });
    return moved ? [owner, moved.key] : [owner];
  });
  const names = fields.flatMap(({ path }) => path.at(-1) ?? []);
  const hasChanges = anchors.some((anchor) => anchor.kind === "change");
  const changes = hasChanges ? await readChanges(ctx, version) : null;
  return {
    changes: changes?.map(toIndexed) ?? null,
    findings:
      findings.length > 0
        ? await readFindings(ctx.access, version.id, {
            fingerprints: findings.map(({ fingerprint }) => fingerprint),
            messages: findings.flatMap(({ message }) => message ?? []),
          })
        : [],
    operations,
    fields: fields.length > 0 ? await readFields(ctx.access, version.id, { names, owners }) : [],
  };
}
