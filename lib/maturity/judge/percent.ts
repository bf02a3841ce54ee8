import type { Share } from "@/lib/maturity/model/facts";

/** Whole per cent, rounded down: 79.9 % is not 80 %. Of nothing: 0. */
export function percentOf({ count, of }: Share): number {
  return of > 0 ? Math.floor((100 * count) / of) : 0;
}

/** Whether a share reaches so many per cent. A share of nothing reaches none. */
export function reaches({ count, of }: Share, leastPercent: number): boolean {
  return of > 0 && 100 * count >= leastPercent * of;
}
