import { type Change, SEVERITIES, type Severity } from "@/lib/diff/model";
import { type Compared, type Comparison, totalOf } from "./compared";
import { markdownText } from "./escape-markdown";
import { changeDetails, changeLine } from "./markdown-change";
import {
  byOperation,
  pairHeading,
  pairWords,
  summarySentence,
  unchangedWords,
  verdictOf,
  verdictSentence,
} from "./verdict";

/** How to write a comment. */
export interface MarkdownOptions {
  /** Tells several comments on one pull request apart, for example the API's slug. */
  key?: string;
  /** Characters that a comment may have; 65,536 on the usual hosts. */
  limit?: number;
}

const COMMENT_CHARACTERS = 65_536;
const MOST_PAIRS_IN_TABLE = 50;
/** Room for a heading, its closing tag and the line that counts what is left out. */
const RESERVE = 600;
/** Characters between two changes. */
const GAP = 2;

const SIGNS = { breaking: "🔴", dangerous: "🟠", compatible: "🟢", unchanged: "🟢" } as const;
const HEADINGS: Record<Severity, string> = {
  breaking: "Breaking",
  dangerous: "Dangerous",
  "non-breaking": "Non-breaking",
};

/** The hidden first line by which the comment of an earlier run is found and edited in place. */
export function commentMarker(key = ""): string {
  const name = key
    .replace(/[^A-Za-z0-9._/-]/g, "")
    .replace(/--+/g, "-")
    .replace(/^[->]+|-+$/g, "")
    .slice(0, 200);
  return `<!-- concordat-diff${name ? ` ${name}` : ""} -->`;
}

/**
 * A comparison as a comment on a pull request, never longer than the limit: the worst changes first, with all there is
 * to them while there is room, then in a line each, and then counted. Nothing from a definition can become markup, a
 * link or a mention.
 */
export function reportMarkdown(comparison: Comparison, options: MarkdownOptions = {}): string {
  const limit = Math.max(options.limit ?? COMMENT_CHARACTERS, 2_000);
  const total = totalOf(comparison);
  const head = [
    commentMarker(options.key),
    `### ${SIGNS[verdictOf(total)]} ${verdictSentence(total)}`,
    "",
    summarySentence(comparison),
    "",
    ...summaryTable(comparison, limit / 4),
  ].join("\n");
  const told = tellWithin(comparison, limit - head.length - RESERVE);
  const sections = SEVERITIES.map((severity) => section(told, severity));
  const leftOut = told.filter(({ text }) => text === undefined).length;
  const more = leftOut > 0 ? `\n\n… and ${leftOut} more; the whole report did not fit into a comment.` : "";
  return `${head}${sections.join("")}${more}\n`;
}

/** A row for each pair with changes, as many as fit; of one pair, always. */
function summaryTable(comparison: Comparison, limit: number): string[] {
  const changed = comparison.length > 1 ? comparison.filter(({ diff }) => diff.changes.length > 0) : comparison;
  const rows: string[] = [];
  let left = limit;
  for (const pair of changed.slice(0, MOST_PAIRS_IN_TABLE)) {
    const row = tableRow(pair);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const lines =
    rows.length > 0 ? ["| Definition | Breaking | Dangerous | Non-breaking |", "| --- | ---: | ---: | ---: |"] : [];
  lines.push(...rows);
  if (rows.length < changed.length)
    lines.push("", `… and ${changed.length - rows.length} more definitions with changes`);
  const unchanged = comparison.length - changed.length;
  return unchanged > 0 ? [...lines, "", unchangedWords(unchanged)] : lines;
}

function tableRow(pair: Compared): string {
  const { breaking, dangerous, nonBreaking } = pair.diff.summary;
  const name = markdownText((pair.name === "" ? pairWords(pair) : pairHeading(pair)).slice(0, 300));
  return `| ${name} | ${breaking} | ${dangerous} | ${nonBreaking} |`;
}

/** A change, and how it is told; undefined where there is no room for it. */
interface Told {
  change: Change;
  pair: Compared;
  text: string | undefined;
}

/**
 * Tells changes within so many characters, worst first: in half of them as many as possible in a line each, and in the
 * rest all there is to the worst.
 */
function tellWithin(comparison: Comparison, room: number): Told[] {
  const told: Told[] = SEVERITIES.flatMap((severity) =>
    comparison.flatMap((pair) =>
      [...byOperation(pair.diff, severity).values()].flat().map((change) => ({ change, pair, text: undefined })),
    ),
  );
  let left = room;
  for (const one of told) {
    const line = changeLine(one.change, one.pair);
    if (left - line.length - GAP < room / 2) break;
    one.text = line;
    left -= line.length + GAP;
  }
  for (const one of told) {
    if (one.text === undefined) break;
    const details = changeDetails(one.change, one.pair);
    const more = details.length - one.text.length;
    if (more > left) continue;
    one.text = details;
    left -= more;
  }
  return told;
}

function section(told: readonly Told[], severity: Severity): string {
  const changes = told.filter(({ change }) => change.severity === severity);
  if (changes.length === 0) return "";
  const heading = `${HEADINGS[severity]} (${changes.length})`;
  const shown = changes.flatMap(({ text }) => text ?? []);
  const left = changes.length - shown.length;
  const more = left > 0 ? [`… and ${left} more ${severity} ${left === 1 ? "change" : "changes"}.`] : [];
  const blocks =
    severity === "breaking"
      ? [`#### ${heading}`, ...shown, ...more]
      : [`<details><summary>${heading}</summary>`, ...shown, ...more, "</details>"];
  return `\n\n${blocks.join("\n\n")}`;
}
