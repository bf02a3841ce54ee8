import type { DeprecationFacts } from "@/lib/maturity/model/facts";

const DAY = 86_400_000;

/** Something that goes away and has not gone. */
export interface Going {
  /** When callers were told; null: only its document says so. */
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
  replaced: boolean;
  brownouts: number;
  stability: string | null;
}

/** What is counted of the things that go away of one API. */
export function goingFacts(
  going: readonly Going[],
  at: Date,
  noticeOf: (stability: string | null) => number,
): Pick<DeprecationFacts, "records" | "withSunset" | "withReplacement" | "overdue" | "noticeKept" | "brownouts"> {
  const share = (all: readonly Going[], holds: (one: Going) => boolean) => ({
    count: all.filter(holds).length,
    of: all.length,
  });
  const declared = going.filter(({ deprecatedAt }) => deprecatedAt !== null);
  const isNoticed = ({ deprecatedAt, sunsetAt, stability }: Going) =>
    deprecatedAt === null ||
    sunsetAt === null ||
    Math.floor((sunsetAt.getTime() - deprecatedAt.getTime()) / DAY) >= noticeOf(stability);
  return {
    records: going.length,
    withSunset: share(going, ({ sunsetAt }) => sunsetAt !== null),
    withReplacement: share(going, ({ replaced }) => replaced),
    overdue: going.filter(({ sunsetAt }) => sunsetAt !== null && sunsetAt.getTime() <= at.getTime()).length,
    noticeKept: share(declared, isNoticed),
    brownouts: going.reduce((sum, one) => sum + one.brownouts, 0),
  };
}
