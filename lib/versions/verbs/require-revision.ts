import { RegistryError } from "@/lib/core/errors";

/** Throws `stale_revision` where the caller saw another revision than the one that is there; undefined: any will do. */
export function requireRevision(expected: number | undefined, current: number): void {
  if (expected === undefined || expected === current) return;
  throw new RegistryError("stale_revision", "This changed since you read it.", {
    fix: "Read it again, and send its new ETag in If-Match.",
  });
}
