import type { Change, Severity } from "@/lib/diff/model";
import { findRule } from "@/lib/diff/rules/catalogue";
import type { Compared, Comparison, Version } from "./compared";
import { fileUri } from "./file-uri";
import { plainText } from "./plain-text";
import { statusWords, witnessReason, witnessSentence } from "./proof-words";
import { shortWitness } from "./show-witness";

/** What SARIF needs beside the comparison. */
export interface SarifOptions {
  /** Version of the program. */
  toolVersion?: string;
}

const LEVELS: Record<Severity, string> = { breaking: "error", dangerous: "warning", "non-breaking": "note" };

/**
 * A comparison as SARIF 2.1.0 (OASIS): one run, with the rules that have something to say. A change is placed in the
 * newer file, or in the older where the newer has no such place; then the other place is a related location.
 */
export function reportSarif(comparison: Comparison, options: SarifOptions = {}): string {
  const ids = new Set(comparison.flatMap(({ diff }) => diff.changes.map((change) => change.id)));
  const used = [...ids].sort();
  const indexes = new Map(used.map((id, index) => [id, index]));
  const run = {
    tool: {
      driver: { name: "Concordat", semanticVersion: options.toolVersion, rules: used.map(descriptor) },
    },
    columnKind: "utf16CodeUnits",
    results: comparison.flatMap((pair) =>
      pair.diff.changes.map((change) => result(change, indexes.get(change.id), pair)),
    ),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(id: string) {
  const rule = findRule(id);
  if (!rule) return { id };
  return {
    id,
    name: id.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why}\n\n${rule.fix}`, markdown: `## Why\n\n${rule.why}\n\n## What to do\n\n${rule.fix}\n` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { severity: rule.severity, tags: ["api", "compatibility", rule.severity] },
  };
}

function result(change: Change, ruleIndex: number | undefined, pair: Compared) {
  const [main, other] = change.source.to ? (["to", "from"] as const) : (["from", "to"] as const);
  const related = change.source[other]
    ? [{ id: 1, ...location(change, other, pair), message: sideMessage(other) }]
    : [];
  return {
    ruleId: change.id,
    ruleIndex,
    level: LEVELS[change.severity],
    kind: "fail",
    message: { text: messageText(change) },
    locations: [location(change, main, pair)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { "concordatChange/v1": change.fingerprint },
    properties: {
      severity: change.severity,
      ...(change.ruleSeverity && { ruleSeverity: change.ruleSeverity }),
      operation: change.operation,
      ...(change.before !== undefined && { before: change.before }),
      ...(change.after !== undefined && { after: change.after }),
      proof: change.proof,
    },
  };
}

/** The message, and in a second sentence what proves it. */
function messageText(change: Change): string {
  const { witness } = change.proof;
  const operation = change.operation === null ? "" : `${plainText(change.operation)}: `;
  const said = `${operation}${plainText(change.message)}.`;
  if (!witness) return withoutLinks(said);
  return withoutLinks(
    `${said} ${witnessSentence(witness)} (${statusWords(change.proof)}): ${shortWitness(witness)}: ${witnessReason(witness)}`,
  );
}

/** SARIF (§3.11.6) reads `[text](target)` in a message as a link: none may come from a definition. */
function withoutLinks(text: string): string {
  return text.replaceAll("](", "] (");
}

function location(change: Change, version: Version, pair: Compared) {
  const point = change.source[version];
  const parts = [pair.name, change.operation, change.location].filter((part) => part !== null && part !== "");
  return {
    ...(point && {
      physicalLocation: {
        artifactLocation: { uri: fileUri(pair.fileName(version, point.file)) },
        region: { startLine: point.line, startColumn: point.column },
      },
    }),
    logicalLocations: [{ fullyQualifiedName: parts.join(" › "), kind: "element" }],
  };
}

function sideMessage(version: Version) {
  return { text: version === "from" ? "The old version" : "The new version" };
}
