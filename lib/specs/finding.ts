import { fingerprintOf } from "@/lib/core/digest";
import type { Finding, FindingSeverity, Place, Position } from "@/lib/specs/model";
import { pointerSegments } from "@/lib/specs/source/pointer";

const METHODS: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);

export interface FindingFields {
  rule: string;
  severity: FindingSeverity;
  message: string;
  place: Place;
  /** The place as the fingerprint knows it, where that is not the pointer as it is. */
  canonicalPointer?: string;
  /** Where it is, if that is known better than by the place. */
  position?: Position;
  /** What tells findings of one rule at one place apart, such as the name of a missing parameter. Never wording. */
  about?: string;
}

/** Makes a finding whole: its position, the operation it is in, its fingerprint. */
export function makeFinding(fields: FindingFields, locate: (place: Place) => Position): Finding {
  const { rule, severity, message, place } = fields;
  const operation = operationOf(place.pointer);
  return {
    rule,
    severity,
    message,
    file: place.file,
    pointer: place.pointer,
    ...(fields.position ?? locate(place)),
    ...(operation === undefined ? {} : { operation }),
    fingerprint: findingFingerprint(
      rule,
      { file: place.file, pointer: fields.canonicalPointer ?? place.pointer },
      fields.about ?? "",
    ),
  };
}

/**
 * The lasting name of a finding: of the rule, the place, and what else tells findings at one place apart; never of a
 * message or a line number, so that a waiver holds when wording or layout changes.
 */
export function findingFingerprint(rule: string, place: Place, ...about: string[]): string {
  return fingerprintOf([rule, place.file, place.pointer, ...about]);
}

/** The key of the operation that a pointer is in (`POST /payments`), or undefined. */
export function operationOf(pointer: string): string | undefined {
  if (!pointer.startsWith("/paths/") && !pointer.startsWith("/webhooks/")) return undefined;
  const [, path, method, additional] = pointerSegments(pointer);
  if (path === undefined || method === undefined) return undefined;
  if (method === "additionalOperations") return additional === undefined ? undefined : `${additional} ${path}`;
  return METHODS.has(method) ? `${method.toUpperCase()} ${path}` : undefined;
}
