import { expect } from "vitest";
import { z } from "zod";
import { ERRORS, type ErrorCode } from "@/lib/core/errors";
import type { Answer } from "./requests";

const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().min(1),
  fix: z.string().min(1),
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  violations: z.array(
    z.strictObject({
      pointer: z.string(),
      line: z.int().min(1).optional(),
      column: z.int().min(1).optional(),
      file: z.string().optional(),
      message: z.string().min(1),
    }),
  ),
});
export type Problem = z.output<typeof problem>;

/** Expects a problem (RFC 9457) exactly as INTERFACE §2 describes it, with this code, and returns it. */
export function expectProblem(answer: Answer, code: ErrorCode): Problem {
  const { status, title } = ERRORS[code];
  expect(answer.body, answer.text.slice(0, 500)).toMatchObject({ code });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const body = problem.parse(answer.body);
  expect(body).toMatchObject({ type: `/errors/${code}`, title, status, traceId: answer.headers.get("x-trace-id") });
  return body;
}
