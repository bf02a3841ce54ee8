import type { Change } from "@/lib/diff/model";
import type { Compared, Version } from "./compared";
import { escapeMarkup } from "./escape-markup";
import { alignExcerpts, type ExcerptLine, excerptOf, type ExcerptRow } from "./excerpt";
import { htmlText } from "./html-text";

/** Both texts at the place of a change, side by side with their line numbers; empty where the texts are not at hand. */
export function htmlSource(change: Change, pair: Compared): string {
  const [from, to] = [linesAbout(change, pair, "from"), linesAbout(change, pair, "to")];
  if (from.length === 0 && to.length === 0) return "";
  const rows = alignExcerpts(from, to).map(row).join("");
  const head = `<tr>${heading(change, pair, "from", "Old")}${heading(change, pair, "to", "New")}</tr>`;
  return `<p class="label">Source</p>\n<table class="source"><colgroup><col class="no"><col><col class="no"><col></colgroup><thead>${head}</thead>\n<tbody>\n${rows}</tbody></table>\n`;
}

function linesAbout({ source }: Change, pair: Compared, version: Version): ExcerptLine[] {
  const point = source[version];
  const lines = point && pair.linesOf?.(version, point.file);
  return lines ? excerptOf(lines, point) : [];
}

function heading({ source }: Change, pair: Compared, version: Version, word: string): string {
  const point = source[version];
  const place = point ? `${pair.fileName(version, point.file)}:${point.line}:${point.column}` : "not there";
  return `<th colspan="2" scope="colgroup">${word}: ${htmlText(place)}</th>`;
}

function row({ from, to, isSame }: ExcerptRow): string {
  return `<tr>${cells(from, isSame ? "" : "gone")}${cells(to, isSame ? "" : "come")}</tr>\n`;
}

function cells(line: ExcerptLine | undefined, kind: string): string {
  if (!line) return '<td class="no"></td><td></td>';
  const classes = [kind, line.isPlace ? "here" : ""].filter((name) => name !== "").join(" ");
  const style = classes === "" ? "" : ` class="${classes}"`;
  return `<td class="no">${line.number}</td><td${style}>${escapeMarkup(line.text)}</td>`;
}
