import type { ProbeDto } from "@/lib/signals/schema";
import type { ProbeRow } from "@/lib/signals/store/probes";

/** A probe as REST and pages show it. */
export function presentProbe(row: ProbeRow): ProbeDto {
  const { id, operation, url, environment, createdAt, lastRunAt, lastStatus, lastError } = row;
  return {
    id,
    operation,
    method: row.method === "HEAD" ? "HEAD" : "GET",
    url,
    environment,
    createdAt: createdAt.toISOString(),
    lastRunAt: lastRunAt?.toISOString() ?? null,
    lastStatus,
    lastError,
  };
}
