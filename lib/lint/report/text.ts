import { countFindings } from "@/lib/lint/lint-spec";
import {
  countsInWords,
  type FileFindings,
  findingPath,
  isFailing,
  printable,
  type ReportOptions,
  silentInWords,
} from "@/lib/lint/report/report-input";
import type { Finding } from "@/lib/specs/model";

/** For people on a terminal: a line a finding, the verdict last. Holds no control characters but line feeds. */
export function lintTextReport(groups: readonly FileFindings[], options: ReportOptions): string {
  const all = groups.flatMap((group) => group.findings);
  const failing = all.filter((finding) => isFailing(finding, options.failOn)).length;
  const files = `${groups.length} ${groups.length === 1 ? "definition" : "definitions"}`;
  const verdict = failing > 0 ? `FAILED: ${failing} at or above "${options.failOn}"` : "PASSED";
  const lines = groups.flatMap((group) => [...fileLines(group), ""]);
  lines.push(`${verdict} (${countsInWords(countFindings(all))} in ${files}, ruleset ${printable(options.ruleset)})`);
  return `${lines.join("\n")}\n`;
}

function fileLines(group: FileFindings): string[] {
  const heading = `${printable(group.file)}: ${countsInWords(countFindings(group.findings))}`;
  const places = group.findings.map((finding) => place(group, finding));
  const width = Math.max(0, ...places.map((text) => Math.min(text.length, 40)));
  const rows = group.findings.map(({ severity, message, rule }, index) => {
    const where = (places[index] ?? "").padEnd(width);
    return `  ${where}  ${severity.padEnd(7)}  ${printable(message)}  ${rule}`;
  });
  return [heading, ...rows, ...silentInWords(group.silent).map((line) => `  ${printable(line)}`)];
}

function place(group: FileFindings, finding: Finding): string {
  const path = findingPath(group, finding);
  const position = `${finding.line}:${finding.column}`;
  return path === group.file ? position : `${printable(path)}:${position}`;
}
