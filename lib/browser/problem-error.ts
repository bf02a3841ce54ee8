import { z } from "zod";

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

/** A refusal or failure of the service, as it described it. `message` is its detail, in words for people. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
  get status(): number {
    return this.problem.status;
  }
  get fix(): string | undefined {
    return this.problem.fix;
  }
  get traceId(): string | undefined {
    return this.problem.traceId;
  }
  get violations(): Problem["violations"] {
    return this.problem.violations;
  }
}

/** The problem in an answer; where the answer is none (a proxy's page), one made of its status. Never throws. */
export function problemOf(status: number, statusText: string, body: unknown): ProblemError {
  const parsed = problemSchema.safeParse(body);
  if (parsed.success) return new ProblemError(parsed.data);
  return new ProblemError({ title: statusText || `HTTP ${status}`, status, code: "unexpected_answer", violations: [] });
}
