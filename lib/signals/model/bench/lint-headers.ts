import { httpDate, structuredDate } from "@/lib/lifecycle/http-fields";
import { FIELD_NAMES, SIGNAL_FIELDS, type SignalField } from "@/lib/signals/model";
import { readHttpDate } from "@/lib/signals/model/wire/http-date";
import { isOfAnswer, readLinks, type WireLink } from "@/lib/signals/model/wire/link-field";
import { readDeprecation } from "@/lib/signals/model/wire/structured-date";
import { HEADER_RULES, type HeaderCode, type HeaderSeverity, isHeaderCode } from "./header-codes";

/** One line of an answer's head. */
export interface HeaderLine {
  name: string;
  value: string;
  /** Where its value begins in the text it was read from, both from 1. */
  line: number;
  column: number;
}

/** Something that is wrong with a field. */
export interface HeaderFinding {
  code: HeaderCode;
  field: SignalField;
  severity: HeaderSeverity;
  /** The line and column, from 1; null where something is missing. */
  line: number | null;
  column: number | null;
  message: string;
  fix: string;
  /** What to write instead, where that can be told. */
  suggestion: string | null;
}

/** What is known besides the fields. */
export interface LintOptions {
  now: Date;
  /** Whether a sunset has to be announced with every deprecation. */
  sunsetRequired: boolean;
}

type Report = (code: HeaderCode, at: HeaderLine | null, offset?: number, suggestion?: string | null) => void;

/** A date as a field would say it; null where it cannot. */
function said(at: Date | null, write: (at: Date) => string): string | null {
  try {
    return at && write(at);
  } catch {
    return null;
  }
}

/** The only value of a field that has one; reports where there are more. */
function onlyValue(lines: readonly HeaderLine[], joint: RegExp, code: HeaderCode, report: Report): HeaderLine | null {
  const [first, second] = lines;
  if (!first) return null;
  if (second) report(code, second);
  const joined = joint.exec(first.value);
  if (!joined) return first;
  report(code, first, joined.index + joined[0].length);
  return { ...first, value: first.value.slice(0, joined.index) };
}

function checkDeprecation(lines: readonly HeaderLine[], report: Report): Date | null {
  const many = /^(?!\w{3,9}, )[^",]+,\s*/.test(lines[0]?.value ?? "") ? /,\s*/ : /(?<=GMT|"),\s*/;
  const line = onlyValue(lines, many, "deprecation-repeated", report);
  if (!line) return null;
  const { at, fault } = readDeprecation(line.value);
  if (fault !== null) {
    const code = `deprecation-${fault}`;
    if (isHeaderCode(code)) report(code, line, 0, said(at, structuredDate));
  }
  return at;
}

function checkSunset(lines: readonly HeaderLine[], report: Report): Date | null {
  const line = onlyValue(lines, /(?<=\d{2}:\d{2}:\d{2} [A-Z0-9+:-]{1,6}|\d),\s*/, "sunset-repeated", report);
  if (!line) return null;
  const { at, fault } = readHttpDate(line.value);
  if (fault !== null) {
    const code = `sunset-${fault}`;
    // Which of day and weekday is right, nobody can tell.
    if (isHeaderCode(code)) report(code, line, 0, fault === "weekday" ? null : said(at, httpDate));
  }
  return at;
}

const NEAR: Readonly<Record<string, string>> = {
  deprecated: "deprecation",
  "deprecation-policy": "deprecation",
  successor: "successor-version",
  "successor-versions": "successor-version",
  replacement: "successor-version",
  "sunset-policy": "sunset",
  sunsets: "sunset",
};

function checkLink(link: WireLink, line: HeaderLine, report: Report): void {
  const offset = link.column - 1;
  if (link.rels === null || link.rels.length === 0) report("link-no-rel", line, offset);
  const rels = link.rels ?? [];
  const near = rels.find((rel) => Object.hasOwn(NEAR, rel));
  if (near !== undefined) report("link-near-rel", line, offset, `rel="${NEAR[near]}"`);
  // Other relations are nobody's business here.
  if (!rels.some((rel) => ["deprecation", "sunset", "successor-version"].includes(rel)) && near === undefined) return;
  if (link.href === "") report("link-empty", line, offset);
  else if (/^[a-z][a-z0-9+.-]*:/i.test(link.href) && !/^https?:\/\/[^/?#]/i.test(link.href)) {
    report("link-not-http", line, offset);
  }
}

function checkLinks(lines: readonly HeaderLine[], report: Report): WireLink[] {
  return lines.flatMap((line) => {
    const { links, fault } = readLinks(line.value);
    for (const link of links) checkLink(link, line, report);
    if (fault) report(`link-${fault.code}`, line, fault.column - 1);
    return links.filter(isOfAnswer);
  });
}

/**
 * Says what is wrong with the fields of an answer that tell of what goes away, in the order of the text; nothing where they are
 * as RFC 9745, 8594 and 8288 want them. Fields of other names are ignored. Linear in the length of the values.
 */
export function lintHeaders(lines: readonly HeaderLine[], { now, sunsetRequired }: LintOptions): HeaderFinding[] {
  const findings: HeaderFinding[] = [];
  const report: Report = (code, at, offset = 0, suggestion = null) => {
    const place = at ? { line: at.line, column: at.column + offset } : { line: null, column: null };
    findings.push({ code, ...HEADER_RULES[code], ...place, suggestion });
  };
  const of = (field: SignalField) =>
    lines.filter(({ name }) => name.toLowerCase() === FIELD_NAMES[field].toLowerCase());
  const [deprecations, sunsets, linkLines] = SIGNAL_FIELDS.map(of);
  const deprecatedAt = checkDeprecation(deprecations ?? [], report);
  const sunsetAt = checkSunset(sunsets ?? [], report);
  const links = checkLinks(linkLines ?? [], report);
  const [deprecation, sunset] = [deprecations?.[0], sunsets?.[0]];
  if (sunset && !deprecation) report("deprecation-missing", null);
  if (deprecation && !sunset && sunsetRequired) report("sunset-missing", null);
  if (sunset && deprecatedAt && sunsetAt && sunsetAt < deprecatedAt) report("sunset-before-deprecation", sunset);
  if (sunset && sunsetAt && sunsetAt <= now) report("sunset-passed", sunset);
  if (deprecation && !links.some(({ rels }) => rels?.includes("deprecation"))) report("link-no-deprecation", null);
  return findings.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || (a.column ?? 0) - (b.column ?? 0));
}
