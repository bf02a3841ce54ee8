import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Change, type DiffSummary, SEVERITIES, type Severity } from "@/lib/diff/model";
import { type Compared, type Comparison, totalOf } from "./compared";
import { htmlChange } from "./html-change";
import { HTML_SCRIPT } from "./html-script";
import { HTML_STYLE } from "./html-style";
import { htmlMessage, htmlText } from "./html-text";
import { byOperation, pairHeading, pairWords, summarySentence, verdictOf, verdictSentence } from "./verdict";

const HEADINGS: Record<Severity, string> = {
  breaking: "Breaking changes",
  dangerous: "Dangerous changes",
  "non-breaking": "Non-breaking changes",
};
/** More than these are told in a line each: a page of them all could not be opened. */
const MOST_DETAILED = 2_000;

const SCRIPT_HASH = btoa(String.fromCharCode(...sha256(utf8ToBytes(HTML_SCRIPT))));
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'`;

interface Page {
  left: number;
}

/**
 * A comparison as one HTML file that needs no other and follows the reader's light or dark setting. Everything can be
 * read without its script, which filters and moves by keys and is the only one the page's policy allows.
 */
export function reportHtml(comparison: Comparison): string {
  const total = totalOf(comparison);
  const [only] = comparison;
  const title = only && comparison.length === 1 ? pairHeading(only) : `${comparison.length} definitions compared`;
  const page: Page = { left: MOST_DETAILED };
  const pairs = comparison.map((pair, index) => definition(pair, comparison.length > 1 ? `d${index + 1}-` : "", page));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${htmlText(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<header class="${verdictOf(total)}">
<h1>${htmlText(verdictSentence(total))}</h1>
<p>${htmlText(title)}</p>
<p>${htmlText(summarySentence(comparison))}</p>
${comparison.length > 1 ? countsTable(comparison) : ""}</header>
${tools(total)}
${pairs.join("")}</main>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
}

function tools(total: DiffSummary): string {
  const counts = { breaking: total.breaking, dangerous: total.dangerous, "non-breaking": total.nonBreaking };
  const buttons = SEVERITIES.map(
    (severity) =>
      `<button type="button" class="${severity}" data-severity="${severity}" aria-pressed="true">${counts[severity]} ${severity}</button>`,
  );
  return `<div class="tools" role="search" hidden>
${buttons.join("\n")}
<input id="search" type="search" placeholder="Filter by words ( / )" aria-label="Filter the changes by words">
<button type="button" id="open-all">Open or close all</button>
<small><span id="said" role="status"></span> · keys: <code>j</code> <code>k</code> move, <code>Enter</code> opens, <code>o</code> all, <code>/</code> filters</small>
</div>`;
}

function countsTable(comparison: Comparison): string {
  const rows = comparison.map(({ diff: { summary }, ...pair }, index) => {
    const isChanged = summary.breaking + summary.dangerous + summary.nonBreaking > 0;
    const path = htmlText(pair.name);
    const name = `${isChanged ? `<a href="#d${index + 1}">${path}</a>` : path}${pair.status === "compared" ? "" : ` (${pair.status})`}`;
    return `<tr><th scope="row">${name}</th><td>${summary.breaking}</td><td>${summary.dangerous}</td><td>${summary.nonBreaking}</td></tr>\n`;
  });
  const head = ["Definition", ...SEVERITIES].map((word) => `<th scope="col">${word}</th>`).join("");
  return `<table class="counts"><thead><tr>${head}</tr></thead><tbody>\n${rows.join("")}</tbody></table>\n`;
}

function definition(pair: Compared, prefix: string, page: Page): string {
  const sections = SEVERITIES.map((severity) => section(pair, severity, prefix, page)).join("");
  if (prefix === "" || sections === "") return sections;
  const heading = `<h2>${htmlText(pair.name)}</h2>\n<p class="soft">${htmlText(pairWords(pair))}</p>\n`;
  return `<section class="definition" id="${prefix.slice(0, -1)}">\n${heading}${sections}</section>\n`;
}

function section(pair: Compared, severity: Severity, prefix: string, page: Page): string {
  const groups = byOperation(pair.diff, severity);
  if (groups.size === 0) return "";
  const level = prefix === "" ? 2 : 3;
  const operations = [...groups].map(([operation, changes]) => group(operation, changes, pair, prefix, page)).join("");
  return `<section class="severity ${severity}">\n<h${level} class="tone">${HEADINGS[severity]}</h${level}>\n${operations}</section>\n`;
}

function group(
  operation: string | null,
  changes: readonly Change[],
  pair: Compared,
  prefix: string,
  page: Page,
): string {
  const level = prefix === "" ? 3 : 4;
  const name = htmlText(operation ?? "The whole document");
  const blocks = changes.map((change) =>
    page.left-- > 0 ? htmlChange(change, pair, `${prefix}${htmlText(change.fingerprint)}`) : briefly(change),
  );
  return `<div class="group">\n<h${level} class="operation">${name}</h${level}>\n${blocks.join("")}</div>\n`;
}

function briefly(change: Change): string {
  return `<p>${htmlMessage(change.message)} <small>${htmlText(change.location)} · ${htmlText(change.id)}</small></p>\n`;
}
