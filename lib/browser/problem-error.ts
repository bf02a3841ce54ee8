import type { Problem } from "./problem-schema";

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
