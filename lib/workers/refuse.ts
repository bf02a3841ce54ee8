import type { Violation } from "@/lib/core/errors";
import type { Finding } from "@/lib/specs/model";
import { SpecError } from "@/lib/specs/spec-error";
import type { Answered, Refusal } from "./protocol";

/**
 * Findings that keep a definition out instead of gating its review: a reference that leads nowhere, or out of the
 * definition, means that the contract is not here; operations of one name, that nobody can say which one is meant.
 */
const REFUSING_RULES: ReadonlySet<string> = new Set([
  "valid-ref-dangling",
  "valid-ref-missing-file",
  "valid-ref-unreadable-file",
  "valid-ref-outside",
  "valid-ref-remote",
  "valid-ref-circular",
  "valid-duplicate-operation-id",
]);

/** Places shown of one refusal; the count says how many there are. */
const MAX_VIOLATIONS = 50;

/** The refusal that a definition's findings amount to; null where it may be stored. */
export function refusalOf(findings: readonly Finding[]): Refusal | null {
  const against = findings.filter((finding) => finding.severity === "error" && REFUSING_RULES.has(finding.rule));
  const first = against[0];
  if (!first) return null;
  const more = against.length > 1 ? ` (and ${against.length - 1} more like it)` : "";
  return {
    code: "incomplete_definition",
    message: `${first.message}${more}`,
    fix: "Make the definition complete in itself: the registry reads only the files that are handed in, and fetches nothing.",
    violations: against.slice(0, MAX_VIOLATIONS).map(toViolation),
  };
}

function toViolation({ pointer, line, column, file, message }: Finding): Violation {
  return { pointer, line, column, file, message };
}

/** Runs a task; a definition that cannot be read comes back as data, since classes do not survive the way between threads. */
export async function answering<T>(task: () => T | Promise<T>): Promise<Answered<T>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (error instanceof SpecError) return { ok: false, refusal: specRefusal(error) };
    throw error;
  }
}

/** Thrown inside a task to end it with a refusal. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function specRefusal({ code, message, fix, file, line, column, pointer }: SpecError): Refusal {
  const violation = { pointer: pointer ?? "", file, line, column, message };
  return { code, message, fix, violations: [violation] };
}
