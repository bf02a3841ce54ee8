import type { CheckOutcome } from "@/lib/maturity/model/check";
import type { Share } from "@/lib/maturity/model/facts";
import { metIf } from "./outcomes";
import { percentOf, reaches } from "./percent";

/**
 * Met where a share reaches `leastPercent`; `none` is the verdict on a share of nothing. The evidence has `count`, `of`,
 * `percent` and `least`.
 */
export function judgeShare(
  share: Share,
  leastPercent: number,
  { code, href, none }: { code: string; href: string | null; none: CheckOutcome },
): CheckOutcome {
  if (share.of <= 0) return none;
  const { count, of } = share;
  return metIf(reaches(share, leastPercent), code, { count, of, percent: percentOf(share), least: leastPercent }, href);
}
