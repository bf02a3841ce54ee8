import { z } from "zod";
import { ProblemError } from "./problem-error";

/** What the service answers when it refuses (INTERFACE §2, RFC 9457). */
export const problemSchema = z.object({
  type: z.string().optional(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
  fix: z.string().optional(),
  traceId: z.string().optional(),
  violations: z
    .array(
      z.object({
        pointer: z.string().optional(),
        line: z.number().optional(),
        column: z.number().optional(),
        file: z.string().optional(),
        message: z.string(),
      }),
    )
    .default([]),
});
export type Problem = z.output<typeof problemSchema>;

/** The problem in an answer; where the answer is none (a proxy's page), one made of its status. Never throws. */
export function problemOf(status: number, statusText: string, body: unknown): ProblemError {
  const parsed = problemSchema.safeParse(body);
  if (parsed.success) return new ProblemError(parsed.data);
  return new ProblemError({ title: statusText || `HTTP ${status}`, status, code: "unexpected_answer", violations: [] });
}
