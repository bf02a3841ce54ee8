import type { HeatMap } from "@/lib/scorecards/schema/lists";

/** How many APIs have which status in a check. Those that are exempted and do not meet it are counted apart from the others. */
export type StatusCounts = Omit<HeatMap["cells"][number][number], "share">;

/** None. */
export function noCounts(): StatusCounts {
  return { met: 0, unmet: 0, unknown: 0, notApplicable: 0, exempted: 0 };
}

/** Adds APIs of one status; `exempted` of them are. */
export function addCount(counts: StatusCounts, status: string, apis: number, exempted: number): void {
  if (status === "met") counts.met += apis;
  else if (status === "not-applicable") counts.notApplicable += apis;
  else {
    counts.exempted += exempted;
    if (status === "unmet") counts.unmet += apis - exempted;
    else counts.unknown += apis - exempted;
  }
}

/** Met of what applies and is asked for; null where there is none. Unknown is not met. */
export function shareMet({ met, unmet, unknown }: StatusCounts): number | null {
  const of = met + unmet + unknown;
  return of === 0 ? null : met / of;
}
