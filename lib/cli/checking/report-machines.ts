import { fileUri } from "@/lib/diff/report/file-uri";
import { plainText } from "@/lib/diff/report/plain-text";
import { type Checked, type CheckedGate, standingOf, verdictSentence } from "./checked";
import { placeText } from "./report-text";

interface Case {
  name: string;
  /** Null: it passes. */
  failure: { kind: "failure" | "error"; level: "error" | "warning"; message: string } | null;
  said: string;
  line?: number | undefined;
  column?: number | undefined;
}

function caseOf(gate: CheckedGate): Case {
  const standing = standingOf(gate);
  const { id, because } = gate;
  if (standing === "passes" || standing === "off") return { name: id, failure: null, said: because };
  const kind = standing === "unknown" ? ("error" as const) : ("failure" as const);
  const level = standing === "warns" ? ("warning" as const) : ("error" as const);
  return { name: id, failure: { kind, level, message: because }, said: because };
}

function casesOf(checked: Checked): Case[] {
  if (checked.kind === "judged") return checked.answer.gates.map(caseOf);
  const { message, places } = checked.refusal;
  const all = places.length > 0 ? places : [{ message }];
  return all.map((place) => ({
    name: checked.refusal.code,
    failure: { kind: "failure", level: "error", message: place.message },
    said: `${placeText(place)} ${place.message}`.trim(),
    line: place.line,
    column: place.column,
  }));
}

const xml = (text: string) => plainText(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** JUnit's XML, for build servers: a case a gate. What only warns passes, with its sentence in the output. */
export function reportJunit(checked: Checked): string {
  const cases = casesOf(checked);
  const failing = (kind: "failure" | "error") =>
    cases.filter(({ failure }) => failure?.level === "error" && failure.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${failing("failure")}" errors="${failing("error")}"`;
  const lines = cases.map(({ name, failure, said }) => {
    const fails = failure?.level === "error" ? failure : null;
    const body = fails
      ? `<${fails.kind} type="${xml(name)}" message="${xml(fails.message)}">${xml(said)}</${fails.kind}>`
      : `<system-out>${xml(said)}</system-out>`;
    return `    <testcase name="${xml(name)}" classname="${xml(checked.file)}">${body}</testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="concordat check" ${counts}>`,
    `  <testsuite name="${xml(checked.file)}" ${counts}>`,
    ...lines,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

/** SARIF 2.1.0 (OASIS), for code scanning: a result a gate that stands, at the definition. */
export function reportSarif(checked: Checked, toolVersion: string): string {
  const results = casesOf(checked).flatMap(({ name, failure, line, column }) => {
    if (!failure) return [];
    const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
    const physicalLocation = { artifactLocation: { uri: fileUri(checked.file) }, ...region };
    const { level, message } = failure;
    return [{ ruleId: name, level, message: { text: plainText(message) }, locations: [{ physicalLocation }] }];
  });
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  const driver = { name: "Concordat", version: toolVersion, rules };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  const report = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** For programs: the registry's answer, or its refusal, and the verdict in words. */
export function reportJson(checked: Checked): string {
  const verdict = verdictSentence(checked);
  const { kind, file } = checked;
  const what = kind === "judged" ? { ...checked.answer } : { api: checked.api, refused: checked.refusal };
  return `${JSON.stringify({ file, says: verdict, ...what }, null, 2)}\n`;
}
