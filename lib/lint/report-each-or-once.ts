import type { Report, ReportOptions } from "@/lib/lint/rule";
import type { Site } from "@/lib/lint/site";

/** One thing to report. */
export interface Reportable {
  site: Site;
  message: string;
  options?: ReportOptions;
}

/** What to say in place of the single findings, and where. */
export interface Summary {
  /** How many things were looked at. */
  total: number;
  root: Site;
  message: string;
  at?: ReportOptions["at"];
}

const FEW = 3;
const MOST = 0.8;

/**
 * Reports each, or, where it is true of most of more than three things, reports once: then it is a habit of the whole document,
 * and a hundred lines would only hide the rest.
 */
export function reportEachOrOnce(found: readonly Reportable[], summary: Summary, report: Report): void {
  if (found.length > FEW && found.length >= summary.total * MOST) {
    report(summary.root, summary.message, { at: summary.at, subject: "most" });
    return;
  }
  for (const { site, message, options } of found) report(site, message, options);
}
