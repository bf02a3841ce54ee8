import { type Change, type Diff, SEVERITIES, type Severity } from "@/lib/diff/model";
import { escapeMarkup } from "./escape-markup";
import { plainText } from "./plain-text";
import { byOperation, sideWords } from "./verdict";

/** Which changes are failures. */
export interface JunitOptions {
  /** `breaking` (default): breaking changes; `dangerous`: those, too; `none`: nothing fails. */
  failOn?: "breaking" | "dangerous" | "none";
}

/** A diff as JUnit XML: a suite for each severity, a test case for each change. */
export function reportJunit(diff: Diff, options: JunitOptions = {}): string {
  const failOn = options.failOn ?? "breaking";
  const fails = (severity: Severity): boolean =>
    failOn !== "none" && (severity === "breaking" || (severity === "dangerous" && failOn === "dangerous"));
  const suites = SEVERITIES.map((severity) => suite(diff, severity, fails(severity)));
  const failures = diff.changes.filter((change) => fails(change.severity)).length;
  const name = attribute(`${sideWords(diff.from)} → ${sideWords(diff.to)}`);
  const head = `<testsuites name="${name}" tests="${diff.changes.length}" failures="${failures}" errors="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join("")}</testsuites>\n`;
}

function suite(diff: Diff, severity: Severity, isFailing: boolean): string {
  const changes = [...byOperation(diff, severity).values()].flat();
  const failures = isFailing ? changes.length : 0;
  const head = `  <testsuite name="${severity}" tests="${changes.length}" failures="${failures}" errors="0" skipped="0">`;
  return `${head}\n${changes.map((change) => testCase(change, isFailing)).join("")}  </testsuite>\n`;
}

function testCase(change: Change, isFailing: boolean): string {
  const point = change.source.to ?? change.source.from;
  const name = attribute(`${change.operation ?? "document"}: ${change.message}`);
  const head = `    <testcase classname="${attribute(change.id)}" name="${name}"${point ? ` line="${point.line}"` : ""}`;
  if (!isFailing) return `${head}/>\n`;
  const detail = escapeMarkup(plainText(`${change.location} (${change.fingerprint})`));
  return `${head}>\n      <failure message="${attribute(change.message)}" type="${change.severity}">${detail}</failure>\n    </testcase>\n`;
}

function attribute(value: string): string {
  return escapeMarkup(plainText(value));
}
