import { canonicalJson } from "./canonical-json";
import { sha256Hex } from "./digest";
import { RegistryError } from "./errors";

/** The revisions a change may start from, as its If-Match field named them; absent: any. */
export type ExpectedRevisions = readonly string[] | undefined;

/** Throws `stale_revision` (412) unless the resource is still at a revision that the caller has seen (RFC 9110 §13.1.1). */
export function requireRevision(expected: ExpectedRevisions, current: string | number): void {
  if (expected === undefined || expected.includes(String(current))) return;
  throw new RegistryError("stale_revision", "The resource changed since you read it.", {
    fix: "Read it again, and send the change with the new ETag in If-Match.",
  });
}

/** A revision for what has no counter of its own: it changes whenever anything that is shown of it changes. */
export function contentRevision(shown: unknown): string {
  return sha256Hex(canonicalJson(shown)).slice(0, 16);
}
