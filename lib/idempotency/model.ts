/** An answer kept for a repeat of the same request. */
export interface StoredAnswer {
  status: number;
  contentType: string;
  location: string | null;
  body: string;
}

/** What a request with an `Idempotency-Key` finds. */
export type Claim = { kind: "first" } | { kind: "repeat"; answer: StoredAnswer };

/** A first request that has not answered after this long died with its process; its key may be claimed again. */
export const ABANDONED_AFTER_MS = 10 * 60_000;
