import type { z } from "zod";
import { RegistryError, type Violation } from "./errors";

/** The JSON Pointer (RFC 6901) of a path into a value. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** An answer tells so many faults, and so much of each: input that is all wrong must not make it as long as itself. */
const MOST_VIOLATIONS = 50;
const LONGEST_TEXT = 500;

const cut = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text);

/** What a zod error says, one violation an issue, at most 50. */
export function violationsOf(error: z.ZodError): Violation[] {
  return error.issues
    .slice(0, MOST_VIOLATIONS)
    .map((issue) => ({ pointer: cut(pointerOf(issue.path)), message: cut(issue.message) }));
}

/**
 * The caller's input, parsed. Throws `invalid_input` naming every field that does not fit; use it only for what the
 * caller sent, never for our own data: our own broken answer is not the caller's fault.
 */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown, what = "The request"): z.output<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const violations = violationsOf(parsed.error);
  const first = violations[0];
  const where = first?.pointer ? ` at ${first.pointer}` : "";
  throw new RegistryError("invalid_input", `${what} does not fit${where}: ${first?.message ?? "unknown reason"}`, {
    fix: "Correct the fields listed in violations; /api/v1/openapi.json has the schema.",
    violations,
  });
}
