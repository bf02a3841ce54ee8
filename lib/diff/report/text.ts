import { type Change, SEVERITIES, type Severity } from "@/lib/diff/model";
import { type Compared, type Comparison, totalOf } from "./compared";
import { plainText } from "./plain-text";
import { policyWords, reasonOf, statusWords, witnessReason, witnessSentence } from "./proof-words";
import { shortValue, withEscapes } from "./show-value";
import { prettyWitness, shortWitness } from "./show-witness";
import { byOperation, pairHeading, summarySentence, unchangedWords, verdictOf, verdictSentence } from "./verdict";

/** How to write for a terminal. */
export interface TextOptions {
  /** ANSI colours; none by default. */
  colour?: boolean;
  /** Whole witnesses, curl commands, and the values before and after; else a line for each witness. */
  verbose?: boolean;
}

const CODES = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 } as const;
const SEVERITY_COLOUR = { breaking: "red", dangerous: "yellow", "non-breaking": "green" } as const;
const VERDICT_COLOUR = { breaking: "red", dangerous: "yellow", compatible: "green", unchanged: "green" } as const;

interface Pen {
  paint(text: string, code: keyof typeof CODES): string;
  verbose: boolean;
}

/** A comparison as text for people at a terminal: the verdict first, then the changes, worst first. */
export function reportText(comparison: Comparison, options: TextOptions = {}): string {
  const pen: Pen = {
    paint: (text, code) => (options.colour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text),
    verbose: options.verbose ?? false,
  };
  const total = totalOf(comparison);
  const lines = [
    pen.paint(pen.paint(verdictSentence(total), VERDICT_COLOUR[verdictOf(total)]), "bold"),
    summarySentence(comparison),
  ];
  const isOneOfMany = comparison.length > 1;
  const changed = isOneOfMany ? comparison.filter(({ diff }) => diff.changes.length > 0) : comparison;
  for (const pair of changed) lines.push(...pairLines(pair, isOneOfMany, pen));
  const unchanged = comparison.length - changed.length;
  if (unchanged > 0) lines.push("", unchangedWords(unchanged));
  return `${lines.join("\n")}\n`;
}

function pairLines(pair: Compared, isOneOfMany: boolean, pen: Pen): string[] {
  const heading = pairHeading(pair);
  const lines = isOneOfMany ? ["", pen.paint(heading, "bold")] : [pen.paint(heading, "dim")];
  for (const severity of SEVERITIES) lines.push(...severityLines(pair, severity, pen));
  return lines;
}

function severityLines(pair: Compared, severity: Severity, pen: Pen): string[] {
  const groups = byOperation(pair.diff, severity);
  if (groups.size === 0) return [];
  const lines = ["", pen.paint(severity, SEVERITY_COLOUR[severity])];
  for (const [operation, changes] of groups) {
    lines.push(`  ${pen.paint(plainText(operation ?? "the whole document"), "bold")}`);
    for (const change of changes) lines.push(...changeLines(change, pair, pen));
  }
  return lines;
}

function changeLines(change: Change, pair: Compared, pen: Pen): string[] {
  const detail = [plainText(change.location), change.id, places(change, pair), policyWords(change)];
  const shown = detail.filter((part) => part !== "").join(" · ");
  return [
    `    ${plainText(change.message)}`,
    `      ${pen.paint(shown, "dim")}`,
    ...(pen.verbose ? valueLines(change) : []),
    ...proofLines(change, pen),
  ];
}

/** `from 10:5, to 12:7`; with the file where it is not the entry. */
function places({ source }: Change, pair: Compared): string {
  const sides = ["from", "to"] as const;
  const shown = sides.flatMap((side) => {
    const point = source[side];
    if (!point) return [];
    const file = point.file === undefined ? "" : `${plainText(pair.fileName(side, point.file))}:`;
    return [`${side} ${file}${point.line}:${point.column}`];
  });
  return shown.join(", ");
}

function valueLines({ before, after }: Change): string[] {
  const was = before === undefined ? [] : [`      before  ${shortValue(before, 400)}`];
  return after === undefined ? was : [...was, `      after   ${shortValue(after, 400)}`];
}

function proofLines(change: Change, pen: Pen): string[] {
  const { witness } = change.proof;
  const status = statusWords(change.proof);
  if (!witness) {
    const reason = reasonOf(change);
    return reason === "" ? [] : [`      ${pen.paint(status, "dim")}: ${reason}`];
  }
  if (!pen.verbose) return [`      ${status}: ${shortWitness(witness)} · ${witnessReason(witness)}`];
  const curl = witness.curl === undefined ? [] : withEscapes(witness.curl).split("\n");
  return [
    `      ${status}. ${witnessSentence(witness)}: ${witnessReason(witness)}`,
    ...prettyWitness(witness).split("\n").map(indented),
    ...curl.map(indented),
  ];
}

const indented = (line: string) => `        ${line}`;
