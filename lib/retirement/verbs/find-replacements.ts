import type { ServiceContext } from "@/lib/core/context";
import { parseReplacement } from "@/lib/deprecations/model";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { operationMatchKey } from "@/lib/deprecations/model/subject";
import type { ReplacementFinding } from "@/lib/retirement/model";
import type { IndexedOperation } from "@/lib/retirement/model/successor-finding";
import { findNamedVersions, type RetiringVersion } from "@/lib/retirement/store";

/** What a replacement turned out to be, and the version that it means. */
export interface FoundReplacement {
  finding: ReplacementFinding;
  /** Null: there is none here. */
  version: RetiringVersion | null;
}

/** The replacements that some records name, looked up together. */
export interface Replacements {
  /** Of the versions that they mean. */
  versionIds: string[];
  find(name: string | null, origin: DeprecationRecord["origin"]): FoundReplacement;
  /** Whether a replacement of an operation is an operation in use that stays. */
  answersOperation(
    name: string | null,
    origin: DeprecationRecord["origin"],
    operations: ReadonlyMap<string, readonly IndexedOperation[]>,
  ): boolean;
}

/** Looks up everything that some records name as their replacement, in two queries. */
export async function replacementsOf(
  ctx: ServiceContext,
  records: readonly Pick<DeprecationRecord, "replacement">[],
): Promise<Replacements> {
  const targets = records.flatMap(({ replacement }) => {
    const target = replacement === null ? null : parseReplacement(replacement);
    return target && target.kind !== "address" ? [target] : [];
  });
  const named = targets.map((target) => ({
    slug: target.slug,
    version: target.kind === "api" ? null : target.version,
  }));
  const { versions, apis } = await findNamedVersions(ctx.access, named);
  const byName = new Map(versions.map((version) => [`${version.api.slug}@${version.label}`, version]));
  const byId = new Map(versions.map((version) => [version.id, version]));
  const active = new Map(apis.map(({ slug, activeVersionId }) => [slug, byId.get(activeVersionId ?? "") ?? null]));

  const find: Replacements["find"] = (name, origin) => {
    if (name === null) return { finding: { kind: "none" }, version: null };
    const target = parseReplacement(name);
    if (target?.kind === "address") return { finding: { kind: "outside", url: target.url }, version: null };
    // Documents name their replacements in words of their own.
    if (!target && origin === "document") return { finding: { kind: "outside", url: name }, version: null };
    if (!target) return { finding: { kind: "missing", name }, version: null };
    if (target.kind === "api") {
      if (!active.has(target.slug)) return { finding: { kind: "missing", name }, version: null };
      const version = active.get(target.slug) ?? null;
      return { finding: { kind: "found", name, state: version?.state ?? null }, version };
    }
    const version = byName.get(`${target.slug}@${target.version}`) ?? null;
    const finding: ReplacementFinding = version
      ? { kind: "found", name, state: version.state }
      : { kind: "missing", name };
    return { finding, version };
  };
  return {
    versionIds: versions.map(({ id }) => id),
    find,
    answersOperation: (name, origin, operations) => {
      const target = name === null ? null : parseReplacement(name);
      const { version } = find(name, origin);
      if (target?.kind !== "operation" || version?.state !== "active") return false;
      const wanted = operationMatchKey(target.operation);
      return (operations.get(version.id) ?? []).some(
        ({ key, deprecated }) => !deprecated && operationMatchKey(key) === wanted,
      );
    },
  };
}
