import { type Change, type Diff, SEVERITIES, type Severity } from "@/lib/diff/model";
import { escapeMarkup } from "./escape-markup";
import { HTML_STYLE } from "./html-style";
import { plainText } from "./plain-text";
import { byOperation, sideWords, summarySentence, verdictOf, verdictSentence } from "./verdict";

const HEADINGS: Record<Severity, string> = {
  breaking: "Breaking changes",
  dangerous: "Dangerous changes",
  "non-breaking": "Non-breaking changes",
};

/** A diff as one HTML file that needs no other, runs no script and follows the reader's light or dark setting. */
export function reportHtml(diff: Diff): string {
  const title = `${sideWords(diff.from)} → ${sideWords(diff.to)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1 class="${verdictOf(diff)}">${text(verdictSentence(diff))}</h1>
<p>${text(title)}</p>
<p>${text(summarySentence(diff))}</p>
${SEVERITIES.map((severity) => section(diff, severity)).join("")}</main>
</body>
</html>
`;
}

function text(value: string): string {
  return escapeMarkup(plainText(value));
}

function section(diff: Diff, severity: Severity): string {
  const groups = byOperation(diff, severity);
  if (groups.size === 0) return "";
  const operations = [...groups].map(([operation, changes]) => operationBlock(operation, changes)).join("");
  return `<section class="${severity}">\n<h2>${HEADINGS[severity]}</h2>\n${operations}</section>\n`;
}

function operationBlock(operation: string | null, changes: readonly Change[]): string {
  const name = operation === null ? "The whole document" : operation;
  return `<h3>${text(name)}</h3>\n<ul>\n${changes.map(item).join("")}</ul>\n`;
}

function item(change: Change): string {
  const { from, to } = change.source;
  const places = [from && `old line ${from.line}`, to && `new line ${to.line}`].filter(Boolean).join(", ");
  const id = `<code>${text(change.id)}</code>`;
  const where = `<small>${text(change.location)} · ${id}${places ? ` · ${places}` : ""}</small>`;
  return `<li id="${text(change.fingerprint)}">${withCode(change.message)}<br>${where}</li>\n`;
}

function withCode(message: string): string {
  return plainText(message)
    .split("`")
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeMarkup(part)))
    .join("");
}
