import type { JobDto } from "./schema";
import type { JobRow } from "./store";

/** A job as it is shown. */
export function presentJob(row: JobRow): JobDto {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    input: isRecord(row.data) ? row.data : {},
    attempts: row.attempts + (row.state === "created" ? 0 : row.state === "retry" ? 0 : 1),
    retryLimit: row.retryLimit,
    queuedAt: row.createdOn.toISOString(),
    startAfter: row.startAfter.toISOString(),
    startedAt: row.startedOn?.toISOString() ?? null,
    completedAt: row.completedOn?.toISOString() ?? null,
    problem: row.state === "completed" ? null : problemOf(row.output),
    progress:
      row.done === null || row.progressAt === null
        ? null
        : { done: row.done, total: row.total, what: row.what ?? "", updatedAt: row.progressAt.toISOString() },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The message of the error that the queue kept: never its stack. */
function problemOf(output: unknown): string | null {
  if (!isRecord(output)) return null;
  const text = output["message"] ?? output["value"];
  return typeof text === "string" ? text.slice(0, 1_000) : null;
}
