import { hourOf } from "@/lib/usage/model/hours";
import { bucketOf } from "@/lib/usage/model/latency";
import type { ObservationsInput } from "@/lib/usage/schema/telemetry";
import type { LoggedCall } from "./read-call";

type Observation = ObservationsInput["observations"][number];

/** Calls of a log, those alike within one UTC hour added up as they come. */
export class AddedUp {
  private readonly rows = new Map<string, Omit<Observation, "latency"> & { latency: Map<number, number> }>();
  /** Calls that were added. */
  calls = 0;

  /** How many rows it takes to send. */
  get size(): number {
    return this.rows.size;
  }

  add({ at, method, path, status, durationMs, consumer, version }: LoggedCall): void {
    const key = [hourOf(at), method, status, consumer?.attribute, consumer?.value, version, path].join("\n");
    const row = this.rows.get(key) ?? {
      ...{ at, method, path, route: null, status, consumer, versionHint: version, count: 0 },
      latency: new Map<number, number>(),
    };
    this.rows.set(key, row);
    row.at = Math.max(row.at, at);
    row.count += 1;
    this.calls += 1;
    if (durationMs === null) return;
    const bucket = bucketOf(durationMs);
    row.latency.set(bucket, (row.latency.get(bucket) ?? 0) + 1);
  }

  /** What is sent. */
  observations(): Observation[] {
    return [...this.rows.values()].map((row) => ({ ...row, latency: [...row.latency].sort(([a], [b]) => a - b) }));
  }
}
