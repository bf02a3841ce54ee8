import { type Change, type Diff, SEVERITIES, type Severity } from "@/lib/diff/model";
import { plainText } from "./plain-text";
import { byOperation, sideWords, summarySentence, verdictOf, verdictSentence } from "./verdict";

/** How to write for a terminal. */
export interface TextOptions {
  /** ANSI colours; none by default. */
  colour?: boolean;
}

const CODES = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 } as const;
const SEVERITY_COLOUR = { breaking: "red", dangerous: "yellow", "non-breaking": "green" } as const;
const VERDICT_COLOUR = { breaking: "red", dangerous: "yellow", compatible: "green", unchanged: "green" } as const;

type Paint = (text: string, code: keyof typeof CODES) => string;

/** A diff as text for people at a terminal: the verdict first, then the changes, worst first. */
export function reportText(diff: Diff, options: TextOptions = {}): string {
  const paint: Paint = (text, code) => (options.colour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text);
  const lines = [
    paint(paint(verdictSentence(diff), VERDICT_COLOUR[verdictOf(diff)]), "bold"),
    summarySentence(diff),
    paint(`${sideWords(diff.from)} → ${sideWords(diff.to)}`, "dim"),
  ];
  for (const severity of SEVERITIES) lines.push(...severityLines(diff, severity, paint));
  return `${lines.join("\n")}\n`;
}

function severityLines(diff: Diff, severity: Severity, paint: Paint): string[] {
  const groups = byOperation(diff, severity);
  if (groups.size === 0) return [];
  const lines = ["", paint(severity, SEVERITY_COLOUR[severity])];
  for (const [operation, changes] of groups) {
    lines.push(`  ${paint(plainText(operation ?? "the whole document"), "bold")}`);
    for (const change of changes) lines.push(...changeLines(change, paint));
  }
  return lines;
}

function changeLines(change: Change, paint: Paint): string[] {
  const points = [
    ["from", change.source.from],
    ["to", change.source.to],
  ] as const;
  const places = points.flatMap(([side, point]) => (point ? `${side} ${point.line}:${point.column}` : []));
  const detail = [plainText(change.location), change.id, places.join(", ")].filter((part) => part !== "");
  return [`    ${plainText(change.message)}`, `      ${paint(detail.join(" · "), "dim")}`];
}
