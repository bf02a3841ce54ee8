import { RegistryError } from "@/lib/core/errors";
import { requireRevision, type ExpectedRevisions } from "@/lib/core/revision";
import type { VersionState } from "@/lib/lifecycle/model";
import { versionSortKey } from "@/lib/lifecycle/version-order";
import { headVersions, type OrderedVersion, predecessorOf } from "@/lib/versions/policy";

/** A version of the API that something is published to. */
export interface KnownVersion extends OrderedVersion {
  digest: string;
  format: string;
  /** The entity tag. */
  revision: number;
  revisionNumber: number;
}

/** What is handed in, as far as it decides what becomes of it. */
export interface HandedIn {
  label: string;
  digest: string;
  /** Of the version that it would make. */
  sequence: number;
  /** Whether other bytes may become the next revision of a version that is there. */
  revise: boolean;
}

/** What becomes of a definition that is handed in. */
export type Plan =
  | { kind: "same"; existing: KnownVersion }
  | { kind: "revise"; existing: KnownVersion; predecessor: KnownVersion | undefined }
  | { kind: "create"; sortKey: string; predecessor: KnownVersion | undefined };

/** Until a version was active, nobody relies on its bytes: they may be replaced. */
const REVISABLE: ReadonlySet<VersionState> = new Set<VersionState>(["draft", "in_review"]);

/** Whether other bytes may be pushed to a version in this state. From these, none leads back to them (DOMAIN §3). */
export function isRevisable(state: VersionState): boolean {
  return REVISABLE.has(state);
}

/** Decides what becomes of it. Throws `version_exists` for other bytes where they may not be pushed. */
export function planVersion(versions: readonly KnownVersion[], handed: HandedIn): Plan {
  const existing = versions.find((version) => version.label === handed.label);
  if (!existing) {
    const newest = headVersions(versions).newest?.sortKey ?? null;
    const sortKey = versionSortKey(handed.label, handed.sequence, newest);
    return { kind: "create", sortKey, predecessor: predecessorOf(versions, sortKey) };
  }
  if (existing.digest === handed.digest) return { kind: "same", existing };
  if (!isRevisable(existing.state)) throw takenByActive(existing, handed.revise);
  if (!handed.revise) throw takenByDraft(existing);
  return { kind: "revise", existing, predecessor: predecessorOf(versions, existing.sortKey) };
}

function takenByActive({ label, state }: KnownVersion, revise: boolean): RegistryError {
  const what = revise
    ? `Version ${label} is ${state}, and what was active once never changes.`
    : `Version ${label} is published with other bytes, and published versions never change.`;
  return new RegistryError("version_exists", what, { fix: "Publish under a new version." });
}

function takenByDraft({ label, state }: KnownVersion): RegistryError {
  const where = state === "draft" ? "a draft" : "in review";
  return new RegistryError("version_exists", `Version ${label} is published with other bytes. It is ${where}.`, {
    fix: "Push them as its next revision with ?revise=true (concordat publish --revise), or publish under a new version.",
  });
}

/** What whoever pushes has seen: the number of a revision, entity tags of the version, or its digest. */
export interface SeenRevision {
  expectedRevision?: number | undefined;
  expected?: ExpectedRevisions;
}

/**
 * Throws where somebody else pushed since: `conflict` for an `expectedRevision`, `stale_revision` (412) for an If-Match.
 * The same bytes again are never stale.
 */
export function requireSeen(plan: Plan, { expectedRevision, expected }: SeenRevision): void {
  if (plan.kind === "same") return;
  const now = plan.kind === "revise" ? plan.existing.revisionNumber : 0;
  if (expectedRevision !== undefined && expectedRevision !== now) {
    const what = now === 0 ? "There is no such version yet" : `Revision ${now} was pushed meanwhile`;
    throw new RegistryError("conflict", `${what}; you expected revision ${expectedRevision}.`, {
      fix: "Look at what changed, and push again on top of it.",
    });
  }
  if (plan.kind === "create" || expected?.includes(plan.existing.digest)) return;
  requireRevision(expected, plan.existing.revision);
}
