import { RegistryError } from "@/lib/core/errors";

/**
 * The entity tags that `If-Match` names, without their quotes; undefined where any will do. Weak tags never match
 * (RFC 9110 §13.1.1), so they are left out.
 */
export function expectedRevisions(field: string | null): string[] | undefined {
  if (field === null || field.trim() === "*") return undefined;
  return field.split(",").flatMap((tag) => /^"([^"]*)"$/.exec(tag.trim())?.[1] ?? []);
}

/** The one revision number that `If-Match` names; undefined where any will do. Throws `stale_revision` for what can be none. */
export function revisionOf(field: string | null): number | undefined {
  const expected = expectedRevisions(field);
  if (expected === undefined) return undefined;
  const revision = expected.find((tag) => /^\d{1,9}$/.test(tag));
  if (revision !== undefined) return Number(revision);
  throw new RegistryError("stale_revision", "If-Match names no revision of this resource.", {
    fix: "Send the ETag that the resource was read with.",
  });
}
