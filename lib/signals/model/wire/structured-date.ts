import { readHttpDate } from "./http-date";

/** What is wrong with a text that should be a Date of structured fields. */
export type StructuredFault =
  | "empty"
  | "boolean"
  | "number"
  | "quoted"
  | "http-date"
  | "iso"
  | "milliseconds"
  | "fraction"
  | "too-long"
  | "parameters"
  | "not-a-date";

/** A text read as a Date item: the instant that is meant where that can be told, and what is wrong; null: nothing is. */
export interface ReadStructuredDate {
  at: Date | null;
  fault: StructuredFault | null;
}

/** Seconds beyond the year 5138 are taken for milliseconds. */
const MOST_SECONDS = 99_999_999_999;
/** RFC 9651 §3.3.1: integers have fifteen digits at most. */
const MOST_DIGITS = 15;
/** What a `Date` can hold, in seconds. */
const MOST_INSTANT = 8_640_000_000_000;

const instantOf = (seconds: number): Date | null =>
  Math.abs(seconds) <= MOST_INSTANT ? new Date(seconds * 1_000) : null;

function readDigits(digits: string): ReadStructuredDate {
  if (digits.replace("-", "").length > MOST_DIGITS) return { at: null, fault: "too-long" };
  const value = Number(digits);
  if (Math.abs(value) > MOST_SECONDS) return { at: instantOf(Math.floor(value / 1_000)), fault: "milliseconds" };
  return { at: instantOf(value), fault: null };
}

/** Parameters of an item (RFC 9651 §3.1.2), each with a key; a Date of `Deprecation` needs none. */
const PARAMETERS = /^(?:; *[a-z*][a-z0-9_\-.*]*(?:=[^;,]*)?)+$/;

function readForeign(text: string): ReadStructuredDate {
  if (/^(?:\?[01]|true|false)$/i.test(text)) return { at: null, fault: "boolean" };
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted) return { at: readDeprecation(quoted[1] ?? "").at, fault: "quoted" };
  if (/^-?\d+$/.test(text)) return { at: readDigits(text).at, fault: "number" };
  if (/^@-?\d+\.\d*$/.test(text)) return { at: readDigits(text.slice(1).replace(/\..*/, "")).at, fault: "fraction" };
  const date = readHttpDate(text);
  if (date.fault === "iso") return { at: date.at, fault: "iso" };
  return date.at ? { at: date.at, fault: "http-date" } : { at: null, fault: "not-a-date" };
}

/**
 * Reads the value of `Deprecation` (RFC 9745 §2.1): a Date of structured fields (RFC 9651 §3.3.7), `@` and whole seconds since
 * 1970. Says what is wrong with another text and, where it can be told, which instant it means.
 */
export function readDeprecation(text: string): ReadStructuredDate {
  if (text === "") return { at: null, fault: "empty" };
  const [, digits, rest = ""] = /^@(-?\d+)(.*)$/s.exec(text) ?? [];
  if (digits === undefined || rest.startsWith(".")) return readForeign(text);
  const read = readDigits(digits);
  if (rest === "" || read.fault) return rest === "" || read.fault !== null ? read : { ...read, fault: "not-a-date" };
  return PARAMETERS.test(rest) ? { ...read, fault: "parameters" } : { at: read.at, fault: "not-a-date" };
}
