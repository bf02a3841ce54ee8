import type { Severity } from "@/lib/diff/model";
import type { AvroUsage } from "@/lib/specs/avro/usage";

/** Who can still read what, after a change. */
export interface Readability {
  /** The new schema reads data of the old one. */
  backward: boolean;
  /** The old schema reads data of the new one. */
  forward: boolean;
}

export const READS_BOTH: Readability = { backward: true, forward: true };
export const READS_NEITHER: Readability = { backward: false, forward: false };
export const READS_OLD_DATA: Readability = { backward: true, forward: false };
export const READS_NEW_DATA: Readability = { backward: false, forward: true };

/**
 * How bad it is that data cannot be read, by who writes and who reads it. Of data that is kept the newer schema must read the
 * older: that is the promise; that older readers fail on newer data is a danger, until all have moved.
 */
export function judge({ backward, forward }: Readability, usage: AvroUsage): { severity: Severity; reason: string } {
  if (!backward && (usage.sent || usage.stored)) {
    return { severity: "breaking", reason: "data of the old schema cannot be read with the new one" };
  }
  if (!forward && usage.received)
    return {
      severity: "breaking",
      reason: "callers with the old schema cannot read what the service writes with the new one",
    };
  if (!forward && usage.stored) {
    return {
      severity: "dangerous",
      reason: "readers with the old schema cannot read data of the new one; the other way round they can",
    };
  }
  return { severity: "non-breaking", reason: "every reader can read what is written for it" };
}
