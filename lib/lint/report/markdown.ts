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

/** Text that Markdown and the HTML in it leave as it is, also inside a table. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~@]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/(https?|www)(?=[:.])/gi, "$1&#8203;");
}

/** For comments on pull requests: the verdict, then a table a definition. Nothing in the findings can become markup. */
export function lintMarkdownReport(groups: readonly FileFindings[], options: ReportOptions): string {
  const all = groups.flatMap((group) => group.findings);
  const failing = all.filter((finding) => isFailing(finding, options.failOn)).length;
  const verdict = failing > 0 ? `Lint failed: ${failing} at or above ${options.failOn}` : "Lint passed";
  const parts = [`## ${verdict}`, "", `${countsInWords(countFindings(all))}, ruleset ${escaped(options.ruleset)}`, ""];
  for (const group of groups) {
    parts.push(`### ${escaped(group.file)}`, "");
    const silent = silentInWords(group.silent).flatMap((line) => [`- ${escaped(line)}`]);
    if (group.findings.length === 0) {
      parts.push("No findings.", "", ...silent, ...(silent.length > 0 ? [""] : []));
      continue;
    }
    parts.push("| place | severity | finding | rule |", "| --- | --- | --- | --- |");
    for (const finding of group.findings) {
      const path = findingPath(group, finding);
      const place = `${path === group.file ? "" : `${escaped(path)}:`}${finding.line}:${finding.column}`;
      parts.push(`| ${place} | ${finding.severity} | ${escaped(finding.message)} | ${escaped(finding.rule)} |`);
    }
    parts.push("", ...silent, ...(silent.length > 0 ? [""] : []));
  }
  return parts.join("\n");
}
