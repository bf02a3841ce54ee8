import type { Change } from "@/lib/diff/model";
import type { Compared, Version } from "./compared";
import { escapeMarkup } from "./escape-markup";
import { alignExcerpts, type ExcerptLine, excerptOf, type ExcerptRow } from "./excerpt";
import { htmlText } from "./html-text";

/** Both texts at the place of a change, side by side with their line numbers; empty where the texts are not at hand. */
export function htmlSource(change: Change, pair: Compared): string {
  const [from, to] = [linesAbout(change, pair, "from"), linesAbout(change, pair, "to")];
  if (from.length === 0 && to.length === 0) return "";
  const isIn = { from: membership(change, pair, "from"), to: membership(change, pair, "to") };
  const rows = alignExcerpts(from, to).map((aligned) => row(aligned, isIn));
  const head = `<tr>${heading(change, pair, "from", "Old")}${heading(change, pair, "to", "New")}</tr>`;
  return `<p class="label">Source</p>\n<table class="source"><colgroup><col class="no"><col><col class="no"><col></colgroup><thead>${head}</thead>\n<tbody>\n${rows.join("")}</tbody></table>\n`;
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

/** Whether a line stands somewhere in the text of a version: only one that does not came or went. */
function membership({ source }: Change, pair: Compared, version: Version): (text: string) => boolean {
  const lines = pair.linesOf?.(version, source[version]?.file);
  if (!lines) return () => false;
  const known = LINES.get(lines) ?? new Set(lines.map((line) => line.trim()));
  LINES.set(lines, known);
  return (text) => known.has(text.trim());
}

const LINES = new WeakMap<readonly string[], ReadonlySet<string>>();

type Membership = Record<Version, (text: string) => boolean>;

function row({ from, to }: ExcerptRow, isIn: Membership): string {
  const gone = from && !isIn.to(from.text) ? "gone" : "";
  const come = to && !isIn.from(to.text) ? "come" : "";
  return `<tr>${cells(from, gone)}${cells(to, come)}</tr>\n`;
}

function cells(line: ExcerptLine | undefined, kind: string): string {
  if (!line) return '<td class="no"></td><td></td>';
  const classes = [kind, line.isPlace ? "here" : ""].filter((name) => name !== "").join(" ");
  const style = classes === "" ? "" : ` class="${classes}"`;
  return `<td class="no">${line.number}</td><td${style}>${escapeMarkup(line.text)}</td>`;
}
