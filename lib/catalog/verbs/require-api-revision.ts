import { RegistryError } from "@/lib/core/errors";
import { contentRevision, type ExpectedRevisions } from "@/lib/core/revision";
import type { ApiDto } from "@/lib/catalog/schema";

/** What is thrown where an API changed since the caller read it. */
export function staleRevision(): RegistryError {
  return new RegistryError("stale_revision", "The API changed since you read it.", {
    fix: "Read it again, and send the change with the new ETag in If-Match.",
  });
}

/**
 * Throws `stale_revision` unless the API is still as the caller saw it. Its entity tag covers all that is shown of it,
 * versions included; its `revision` number, which counts only changes of its own attributes, will do as well.
 */
export function requireApiRevision(expected: ExpectedRevisions, shown: ApiDto): void {
  if (expected === undefined) return;
  if (expected.includes(String(shown.revision)) || expected.includes(contentRevision(shown))) return;
  throw staleRevision();
}
