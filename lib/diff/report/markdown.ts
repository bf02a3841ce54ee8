import { type Change, type Diff, SEVERITIES, type Severity } from "@/lib/diff/model";
import { plainText } from "./plain-text";
import { byOperation, sideWords, summarySentence, verdictOf, verdictSentence } from "./verdict";

/** How to write a comment. */
export interface MarkdownOptions {
  /** Tells several comments on one pull request apart, for example the API's slug. */
  key?: string;
  /** Changes shown of each severity; the rest is counted. A comment holds 65,536 characters on the usual hosts. */
  limit?: number;
}

const SIGNS = { breaking: "🔴", dangerous: "🟠", compatible: "🟢", unchanged: "🟢" } as const;
const HEADINGS: Record<Severity, string> = {
  breaking: "Breaking",
  dangerous: "Dangerous",
  "non-breaking": "Non-breaking",
};

/** The hidden first line by which the comment of an earlier run is found and edited in place. */
export function commentMarker(key = ""): string {
  const name = key.replace(/[^A-Za-z0-9._/-]/g, "").replace(/--+/g, "-");
  return `<!-- concordat-diff${name ? ` ${name}` : ""} -->`;
}

/** A diff as a comment on a pull request. Nothing from a definition can become markup, a link or a mention. */
export function reportMarkdown(diff: Diff, options: MarkdownOptions = {}): string {
  const limit = options.limit ?? 100;
  const lines = [
    commentMarker(options.key),
    `### ${SIGNS[verdictOf(diff)]} ${verdictSentence(diff)}`,
    "",
    `${summarySentence(diff)}, from ${escapeMarkdown(sideWords(diff.from))} to ${escapeMarkdown(sideWords(diff.to))}`,
  ];
  for (const severity of SEVERITIES) lines.push(...section(diff, severity, limit));
  return `${lines.join("\n")}\n`;
}

function section(diff: Diff, severity: Severity, limit: number): string[] {
  const changes = [...byOperation(diff, severity).values()].flat();
  if (changes.length === 0) return [];
  const shown = changes.slice(0, limit);
  const rows = ["| Operation | Change | Where |", "| --- | --- | --- |", ...shown.map(row)];
  if (changes.length > shown.length) rows.push("", `…and ${changes.length - shown.length} more.`);
  const heading = `${HEADINGS[severity]} (${changes.length})`;
  if (severity === "breaking") return ["", `#### ${heading}`, "", ...rows];
  return ["", `<details><summary>${heading}</summary>`, "", ...rows, "", "</details>"];
}

function row(change: Change): string {
  const point = change.source.to ?? change.source.from;
  const where = `${escapeMarkdown(plainText(change.location))}${point ? `, line ${point.line}` : ""}`;
  const operation =
    change.operation === null ? "(document)" : `<code>${escapeMarkdown(plainText(change.operation))}</code>`;
  return `| ${operation} | ${withCode(plainText(change.message))}<br><sub>${change.id}</sub> | ${where} |`;
}

/** Text between backticks as code; both are escaped alike, so that nothing depends on the backticks being paired. */
function withCode(message: string): string {
  return message
    .split("`")
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkdown(part)}</code>` : escapeMarkdown(part)))
    .join("");
}

/** Writes everything that Markdown or HTML might act on as a character reference. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>"'\\`*_{}[\]()#+!|~:=]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("@", "&#64;&#8203;")
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}
