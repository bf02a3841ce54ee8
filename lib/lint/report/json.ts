import { countFindings } from "@/lib/lint/lint-spec";
import { type FileFindings, isFailing, type ReportOptions } from "@/lib/lint/report/report-input";

/** For programs: `{ruleset, failOn, failed, counts, files: [{file, counts, findings, silent}]}`. */
export function lintJsonReport(groups: readonly FileFindings[], { failOn, ruleset }: ReportOptions): string {
  const all = groups.flatMap((group) => group.findings);
  const report = {
    ruleset,
    failOn,
    failed: all.some((finding) => isFailing(finding, failOn)),
    counts: countFindings(all),
    files: groups.map(({ file, findings, silent = [] }) => {
      return { file, counts: countFindings(findings), findings, silent };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
