import type { Finding, FindingSeverity } from "@/lib/specs/model";

/** The findings of one definition. */
export interface FileFindings {
  /** The entry file, as the person named it. */
  file: string;
  findings: readonly Finding[];
  /** Rules that are on and could not act on it, and why. */
  silent?: readonly { rule: string; because: string }[];
}

/** What a report says beside the findings. */
export interface ReportOptions {
  /** The least severity that the check fails on; `none` where it never does. */
  failOn: FindingSeverity | "none";
  ruleset: string;
  /** Of Concordat, for formats that name the tool. */
  toolVersion?: string;
}

const WEIGHT: Record<FindingSeverity, number> = { error: 3, warning: 2, info: 1, hint: 0 };

/** Whether a finding makes the check fail. */
export function isFailing(finding: Pick<Finding, "severity">, failOn: ReportOptions["failOn"]): boolean {
  return failOn !== "none" && WEIGHT[finding.severity] >= WEIGHT[failOn];
}

/** The path of the file that a finding is in, seen from where the entry file was named. */
export function findingPath(group: FileFindings, finding: Pick<Finding, "file">): string {
  const cut = Math.max(group.file.lastIndexOf("/"), group.file.lastIndexOf("\\")) + 1;
  return finding.file === "" || finding.file === group.file.slice(cut)
    ? group.file
    : group.file.slice(0, cut) + finding.file;
}

/** `3 warnings`, `1 hint`: counts that are not zero, the gravest first; `no findings` where all are. */
export function countsInWords(counts: Record<FindingSeverity, number>): string {
  const words = (["error", "warning", "info", "hint"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 || severity === "info" ? "" : "s"}`);
  return words.length === 0 ? "no findings" : words.join(", ");
}

const MOST_SILENT = 20;

/** Rules that could not act, in words: those with one reason together, a bounded number of lines. */
export function silentInWords(silent: FileFindings["silent"] = []): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, because } of silent) {
    const known = byReason.get(because);
    if (known) known.push(rule);
    else byReason.set(because, [rule]);
  }
  const lines = [...byReason].map(([because, rules]) => {
    const more = rules.length > 3 ? ` and ${rules.length - 3} more` : "";
    return `could not act: ${rules.slice(0, 3).join(", ")}${more} (${because})`;
  });
  const beyond = lines.length - MOST_SILENT;
  return beyond > 0 ? [...lines.slice(0, MOST_SILENT), `and ${beyond} more could not act`] : lines;
}

/** A text on one line without what a terminal, an editor or a parser would act on. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\p{Cf}\p{Surrogate}]/gu, "\uFFFD");
}
