import type { LintDocument } from "@/lib/lint/lint-document";
import type { OperationSite } from "@/lib/lint/site";

const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Operations that the service itself answers: not webhooks and callbacks, which it calls. */
export function servedOperations(document: LintDocument): OperationSite[] {
  return document.operations.filter((site) => site.role === "path");
}

/** Whether a method changes something, by its definition (RFC 9110 §9.2.1). */
export function isWrite(method: string): boolean {
  return WRITES.has(method);
}

/** The segments of a path that are fixed words: `/users/{id}/cards` has `users` and `cards`. */
export function fixedSegments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
}

/** Whether a media type is JSON or built on it: `application/json`, `application/problem+json`. */
export function isJsonType(type: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(type.trim());
}

/** Whether a status is one of errors: `404`, `4XX`, `default` is not. */
export function isErrorStatus(status: string): boolean {
  return /^[45]/.test(status);
}
