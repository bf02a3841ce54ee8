import type { z } from "zod";
import { violationsOf } from "@/lib/core/parse-input";
import { Refused } from "./refuse";

/** The JSON value of a request's body, as its schema has it. Ends the task with a refusal for anything else. */
export function readJsonBody<S extends z.ZodType>(schema: S, body: Uint8Array): z.output<S> {
  const parsed = schema.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  const violations = violationsOf(parsed.error);
  const first = violations[0];
  throw new Refused({
    code: "invalid_input",
    message: `The body does not fit${first?.pointer ? ` at ${first.pointer}` : ""}: ${first?.message ?? "unknown reason"}`,
    fix: "Correct the fields listed in violations; /api/v1/openapi.json has the schema.",
    violations,
  });
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new Refused({
      code: "malformed_request",
      message: `The body is not JSON: ${cause instanceof Error ? cause.message : "it cannot be read"}`,
      fix: "Send one JSON value with Content-Type: application/json.",
      violations: [],
    });
  }
}
