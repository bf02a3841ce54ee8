import {
  type FileFindings,
  findingPath,
  isFailing,
  printable,
  type ReportOptions,
} from "@/lib/lint/report/report-input";
import type { Finding } from "@/lib/specs/model";

function escaped(text: string): string {
  return printable(text)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * JUnit's XML, for build servers: a suite a definition, a case a finding; what the check does not fail on passes, with the
 * finding in its output. A definition without findings is one case that passes.
 */
export function lintJunitReport(groups: readonly FileFindings[], options: ReportOptions): string {
  const failures = (findings: readonly Finding[]) =>
    findings.filter((finding) => isFailing(finding, options.failOn)).length;
  const all = groups.flatMap((group) => group.findings);
  const tests = groups.reduce((sum, group) => sum + Math.max(1, group.findings.length), 0);
  const suites = groups.map((group) => {
    const count = `tests="${Math.max(1, group.findings.length)}" failures="${failures(group.findings)}" errors="0"`;
    const cases = group.findings.map((finding) => testCase(group, finding, options));
    const inner = cases.length > 0 ? cases : [`    <testcase name="no findings" classname="${escaped(group.file)}"/>`];
    return `  <testsuite name="${escaped(group.file)}" ${count}>\n${inner.join("\n")}\n  </testsuite>`;
  });
  const head = `<testsuites name="concordat lint" tests="${tests}" failures="${failures(all)}" errors="0">`;
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, "</testsuites>"].join("\n")}\n`;
}

function testCase(group: FileFindings, finding: Finding, options: ReportOptions): string {
  const place = `${findingPath(group, finding)}:${finding.line}:${finding.column}`;
  const open = `    <testcase name="${escaped(`${finding.rule} ${finding.pointer || "/"}`)}" classname="${escaped(group.file)}">`;
  const text = escaped(`${place} ${finding.severity}: ${finding.message}`);
  const body = isFailing(finding, options.failOn)
    ? `<failure type="${escaped(finding.rule)}" message="${escaped(finding.message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `${open}${body}</testcase>`;
}
