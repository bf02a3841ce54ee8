import { type Change, SEVERITIES, type Severity } from "@/lib/diff/model";
import { type Compared, type Comparison, totalOf } from "./compared";
import { escapeMarkup } from "./escape-markup";
import { plainText } from "./plain-text";
import { policyWords, reasonOf, statusWords, witnessReason, witnessSentence } from "./proof-words";
import { shortValue, withEscapes } from "./show-value";
import { prettyWitness } from "./show-witness";
import { byOperation, pairHeading } from "./verdict";

/** Which changes are failures. */
export interface JunitOptions {
  /** `breaking` (default): breaking changes; `dangerous`: those, too; `none`: nothing fails. */
  failOn?: "breaking" | "dangerous" | "none";
}

/** A comparison as JUnit XML: a suite for each pair and severity, a test case for each change. */
export function reportJunit(comparison: Comparison, options: JunitOptions = {}): string {
  const failOn = options.failOn ?? "breaking";
  const fails = (severity: Severity): boolean =>
    failOn !== "none" && (severity === "breaking" || (severity === "dangerous" && failOn === "dangerous"));
  const suites = comparison.flatMap((pair) => SEVERITIES.map((severity) => suite(pair, severity, fails(severity))));
  const { breaking, dangerous, nonBreaking } = totalOf(comparison);
  const failures = (fails("breaking") ? breaking : 0) + (fails("dangerous") ? dangerous : 0);
  const [only] = comparison;
  const name = only && comparison.length === 1 ? pairHeading(only) : `${comparison.length} definitions`;
  const head = `<testsuites name="${attribute(name)}" tests="${breaking + dangerous + nonBreaking}" failures="${failures}" errors="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join("")}</testsuites>\n`;
}

function suite(pair: Compared, severity: Severity, isFailing: boolean): string {
  const changes = [...byOperation(pair.diff, severity).values()].flat();
  const failures = isFailing ? changes.length : 0;
  const name = pair.name === "" ? severity : `${pair.name}: ${severity}`;
  const head = `  <testsuite name="${attribute(name)}" tests="${changes.length}" failures="${failures}" errors="0" skipped="0">`;
  return `${head}\n${changes.map((change) => testCase(change, pair, isFailing)).join("")}  </testsuite>\n`;
}

function testCase(change: Change, pair: Compared, isFailing: boolean): string {
  const version = change.source.to ? "to" : "from";
  const point = change.source[version];
  const file = point ? ` file="${attribute(pair.fileName(version, point.file))}" line="${point.line}"` : "";
  const name = attribute(`${change.operation ?? "document"}: ${change.message}`);
  const tag = isFailing ? "failure" : "system-out";
  const attributes = isFailing ? ` message="${attribute(change.message)}" type="${change.severity}"` : "";
  return `    <testcase classname="${attribute(change.id)}" name="${name}"${file}>
      <properties><property name="proof" value="${change.proof.status}"/><property name="fingerprint" value="${attribute(change.fingerprint)}"/></properties>
      <${tag}${attributes}>${escapeMarkup(detail(change, pair))}</${tag}>
    </testcase>
`;
}

/** Where, before and after, and what proves it, in lines. */
function detail(change: Change, pair: Compared): string {
  const { witness } = change.proof;
  const places = (["from", "to"] as const).flatMap((version) => {
    const point = change.source[version];
    return point ? [`${plainText(pair.fileName(version, point.file))}:${point.line}:${point.column}`] : [];
  });
  const lines = [plainText(change.location), ...places];
  const policy = policyWords(change);
  if (policy !== "") lines.push(policy);
  if (change.before !== undefined) lines.push(`before: ${shortValue(change.before, 400)}`);
  if (change.after !== undefined) lines.push(`after: ${shortValue(change.after, 400)}`);
  const reason = witness ? `${witnessSentence(witness)}: ${witnessReason(witness)}` : reasonOf(change);
  lines.push(`${statusWords(change.proof)}${reason === "" ? "" : `. ${reason}`}`);
  if (witness) lines.push(prettyWitness(witness));
  if (witness?.curl !== undefined) lines.push(withEscapes(witness.curl));
  return lines.join("\n");
}

function attribute(value: string): string {
  return escapeMarkup(plainText(value));
}
