/** Why a span or data point cannot be counted, ever: what a sender is told as `partial_success`. */
export const REJECTIONS = [
  "no_service_name",
  "no_time",
  "too_old",
  "too_new",
  "bad_count",
  "unknown_temporality",
  "too_many_series",
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** What became of the spans or data points of one request. */
export interface Tally {
  /** Calls that count: spans, or the counts of data points. */
  calls: number;
  /** Taken, and none of our business: spans of calls that were made, other metrics, protocols without operations. */
  ignored: number;
  /** Taken, and counted before: the same span in an earlier request. */
  repeated: number;
  /**
   * Data points that only say where a cumulative series stands, or whose service is counted by its spans; messages that were fetched
   * and are counted when they are processed.
   */
  notCounted: number;
  /** Attributes that would have named a consumer and look like a person, an address or a secret. */
  withheld: number;
  rejected: Partial<Record<Rejection, number>>;
}

export function emptyTally(): Tally {
  return { calls: 0, ignored: 0, repeated: 0, notCounted: 0, withheld: 0, rejected: {} };
}

export function reject(tally: Tally, why: Rejection, count = 1): void {
  tally.rejected[why] = (tally.rejected[why] ?? 0) + count;
}

export function rejectedIn(tally: Tally): number {
  return REJECTIONS.reduce((sum, why) => sum + (tally.rejected[why] ?? 0), 0);
}

const WORDS: Readonly<Record<Rejection, string>> = {
  no_service_name: "without service.name",
  no_time: "without a time",
  too_old: "older than 30 days",
  too_new: "more than 10 minutes in the future",
  bad_count: "with counts that cannot be",
  unknown_temporality: "of no known temporality",
  too_many_series: "of more cumulative series than are followed (send delta)",
};

/** Why some were rejected, in one sentence for the sender's log; empty where none was. */
export function whyRejected(tally: Tally): string {
  const parts = REJECTIONS.flatMap((why) => (tally.rejected[why] ? [`${tally.rejected[why]} ${WORDS[why]}`] : []));
  return parts.length === 0 ? "" : `rejected: ${parts.join(", ")}`;
}
