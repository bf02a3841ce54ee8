import { type Change, SEVERITIES, type Severity } from "@/lib/diff/model";
import { type Compared, type Comparison, totalOf } from "./compared";
import { markdownText } from "./escape-markdown";
import { changeDetails, changeLine } from "./markdown-change";
import { byOperation, pairHeading, pairWords, summarySentence, verdictOf, verdictSentence } from "./verdict";

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
  const room: Room = { left: limit - head.length - RESERVE, leftOut: 0 };
  const sections = SEVERITIES.map((severity) => section(comparison, severity, room));
  const more = room.leftOut > 0 ? `\n\n… and ${room.leftOut} more; the whole report did not fit into a comment.` : "";
  return `${head}${sections.join("")}${more}\n`;
}

/** A row for each pair, as many as fit. */
function summaryTable(comparison: Comparison, limit: number): string[] {
  const rows = ["| Definition | Breaking | Dangerous | Non-breaking |", "| --- | ---: | ---: | ---: |"];
  let length = 0;
  let shown = 0;
  for (const pair of comparison.slice(0, MOST_PAIRS_IN_TABLE)) {
    const { breaking, dangerous, nonBreaking } = pair.diff.summary;
    const name = markdownText((pair.name === "" ? pairWords(pair) : pairHeading(pair)).slice(0, 300));
    const row = `| ${name} | ${breaking} | ${dangerous} | ${nonBreaking} |`;
    length += row.length + 1;
    if (length > limit) break;
    rows.push(row);
    shown++;
  }
  if (shown < comparison.length) rows.push("", `… and ${comparison.length - shown} more definitions.`);
  return rows;
}

interface Room {
  left: number;
  leftOut: number;
}

function section(comparison: Comparison, severity: Severity, room: Room): string {
  const changes = comparison.flatMap((pair) =>
    [...byOperation(pair.diff, severity).values()].flat().map((change) => ({ change, pair })),
  );
  if (changes.length === 0) return "";
  const blocks =
    severity === "breaking" ? [] : [`<details><summary>${HEADINGS[severity]} (${changes.length})</summary>`];
  if (severity === "breaking") blocks.push(`#### ${HEADINGS[severity]} (${changes.length})`);
  const before = room.leftOut;
  for (const { change, pair } of changes) {
    const block = fitting(change, pair, room);
    if (block === undefined) room.leftOut++;
    else blocks.push(block);
  }
  const left = room.leftOut - before;
  if (left > 0) blocks.push(`… and ${left} more ${severity} ${left === 1 ? "change" : "changes"}.`);
  if (severity !== "breaking") blocks.push("</details>");
  return `\n\n${blocks.join("\n\n")}`;
}

/** The change as fully as there is room for, or undefined where there is none; once something is left out, all is. */
function fitting(change: Change, pair: Compared, room: Room): string | undefined {
  if (room.leftOut > 0) return undefined;
  for (const form of [changeDetails(change, pair), changeLine(change)]) {
    if (form.length + 2 > room.left) continue;
    room.left -= form.length + 2;
    return form;
  }
  return undefined;
}
