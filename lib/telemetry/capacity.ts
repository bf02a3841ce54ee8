import { RegistryError } from "@/lib/core/errors";

/** How much may be under way at once. */
export interface CapacityLimits {
  bytes: number;
  batches: number;
}

/**
 * What of a process's memory telemetry may take: requests are counted from before their bodies are read until they are
 * answered. Beyond, senders are asked to come back: nothing is dropped.
 */
export class Capacity {
  #bytes = 0;
  #batches = 0;

  constructor(private readonly limits: CapacityLimits) {}

  /** Room for one request of at most so many bytes; call what is returned once it is answered. Throws `rate_limited`. */
  take(bytes: number, retryAfterSeconds: number): () => void {
    const isFull = this.#batches >= this.limits.batches || this.#bytes + bytes > this.limits.bytes;
    // One request always fits: a limit below the largest body would refuse it for ever.
    if (isFull && this.#batches > 0) {
      throw new RegistryError("rate_limited", "More telemetry is under way than can be held.", {
        fix: "Send it again after Retry-After, as exporters of OpenTelemetry do by themselves.",
        retryAfterSeconds,
      });
    }
    this.#bytes += bytes;
    this.#batches++;
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      this.#bytes -= bytes;
      this.#batches--;
    };
  }

  get batches(): number {
    return this.#batches;
  }
}
