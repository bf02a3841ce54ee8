import type { SignalField } from "@/lib/signals/model";

export type HeaderSeverity = "error" | "warning" | "info";

interface HeaderRule {
  field: SignalField;
  severity: HeaderSeverity;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do about it. */
  fix: string;
}

const rule = (field: SignalField, severity: HeaderSeverity, message: string, fix: string): HeaderRule => ({
  field,
  severity,
  message,
  fix,
});
const deprecation = (message: string, fix: string, severity: HeaderSeverity = "error") =>
  rule("deprecation", severity, message, fix);
const sunset = (message: string, fix: string, severity: HeaderSeverity = "error") =>
  rule("sunset", severity, message, fix);
const link = (message: string, fix: string, severity: HeaderSeverity = "error") => rule("link", severity, message, fix);

const AS_DATE = "Write @ and the seconds since 1970, without quotes.";
const AS_FIXDATE = "Write it as in Sun, 06 Nov 1994 08:49:37 GMT.";

/** Everything that can be wrong with the fields, by its code. RFC 9745, 9651 (Deprecation), 8594, 9110 (Sunset), 8288 (Link). */
export const HEADER_RULES = {
  "deprecation-missing": deprecation(
    "There is a Sunset, and no Deprecation.",
    "Send Deprecation, too: since when it is deprecated is the first thing that callers ask.",
    "warning",
  ),
  "deprecation-repeated": deprecation(
    "Deprecation has several values; it is one Date, and callers ignore a list.",
    "Send it once. Often a gateway adds one to that of the server: let it replace.",
  ),
  "deprecation-empty": deprecation("Deprecation is empty.", "Leave the field out, or give it a date."),
  "deprecation-boolean": deprecation(
    "Deprecation is true or false, as in drafts before RFC 9745; now it is a date.",
    AS_DATE,
  ),
  "deprecation-number": deprecation("The number has no @ before it: this is an Integer, not a Date.", AS_DATE),
  "deprecation-quoted": deprecation("The value is in quotes: this is a String, not a Date.", AS_DATE),
  "deprecation-http-date": deprecation("This is an HTTP-date, as in drafts before RFC 9745.", AS_DATE),
  "deprecation-iso": deprecation("This is a date of ISO 8601.", AS_DATE),
  "deprecation-milliseconds": deprecation(
    "These are milliseconds; the date would lie thousands of years ahead.",
    AS_DATE,
  ),
  "deprecation-fraction": deprecation("A Date has whole seconds.", AS_DATE),
  "deprecation-too-long": deprecation("The number is larger than structured fields allow.", AS_DATE),
  "deprecation-parameters": deprecation(
    "Deprecation has parameters; none are defined, and callers ignore them.",
    "Leave them out.",
    "info",
  ),
  "deprecation-not-a-date": deprecation("This is no Date of structured fields.", AS_DATE),
  "sunset-missing": sunset(
    "There is a Deprecation, and no Sunset: callers do not learn when it ends.",
    "Send Sunset with the date.",
    "warning",
  ),
  "sunset-repeated": sunset("Sunset has several values; it is one date.", "Send it once, and let a gateway replace."),
  "sunset-rfc850": sunset("This form of RFC 850 is obsolete, and must not be sent.", AS_FIXDATE),
  "sunset-asctime": sunset("This form of asctime is obsolete, and must not be sent.", AS_FIXDATE),
  "sunset-zone": sunset("The zone must be GMT: not UTC, not an offset, not a name.", AS_FIXDATE),
  "sunset-two-digit-year": sunset("The year has two digits.", AS_FIXDATE),
  "sunset-weekday": sunset(
    "That day was or is another day of the week: which of the two is meant, nobody can tell.",
    "Let a library write the date.",
  ),
  "sunset-no-such-day": sunset("There is no such day or time.", "Let a library write the date."),
  "sunset-one-digit-day": sunset("The day of the month needs two digits.", AS_FIXDATE),
  "sunset-letter-case": sunset("HTTP-dates are case-sensitive: Sun, Nov, GMT.", AS_FIXDATE),
  "sunset-iso": sunset("This is a date of ISO 8601; Sunset is an HTTP-date.", AS_FIXDATE),
  "sunset-structured": sunset("This is the form of Deprecation; Sunset is older, and an HTTP-date.", AS_FIXDATE),
  "sunset-number": sunset("This is a number; Sunset is an HTTP-date.", AS_FIXDATE),
  "sunset-quoted": sunset("The date is in quotes.", AS_FIXDATE),
  "sunset-not-a-date": sunset("This is no HTTP-date.", AS_FIXDATE),
  "sunset-before-deprecation": sunset(
    "The sunset is before the deprecation (RFC 9745 §4 forbids it).",
    "See which of the two is wrong.",
  ),
  "sunset-passed": sunset("The sunset has passed, and it still answers.", "Take it away, or say a later date.", "info"),
  "link-no-opening-bracket": link("A link does not begin with <.", 'Write it as <https://…>; rel="deprecation".'),
  "link-no-closing-bracket": link(
    "The address is not closed by >, or holds a blank, a quote or another bracket.",
    'Write it as <https://…>; rel="deprecation", with such characters percent-encoded.',
  ),
  "link-bad-parameter": link("A parameter has no name.", 'Write parameters as ; name="value".'),
  "link-open-quote": link("A quoted value is never closed.", 'Close it by a quotation mark; write one inside as \\".'),
  "link-missing-comma": link("Something stands between two links that is no comma.", "Put one comma between links."),
  "link-no-rel": link(
    "A link has no rel: nobody knows what it is to this answer.",
    'Add ; rel="deprecation" or another.',
  ),
  "link-empty": link("The address of a link is empty: it leads to this very answer.", "Give the address of a page."),
  "link-not-http": link(
    "The address of a link is neither http nor https.",
    "Give the address of a page that callers can open.",
    "warning",
  ),
  "link-near-rel": link(
    "This relation is not registered, though one much like it is.",
    "Use deprecation, sunset or successor-version.",
    "warning",
  ),
  "link-no-deprecation": link(
    'No link with rel="deprecation" says where to read about it.',
    "Link to a page that says why, and how to move (RFC 9745 §3).",
    "info",
  ),
} as const satisfies Record<string, HeaderRule>;

export type HeaderCode = keyof typeof HEADER_RULES;

/** Whether a text is the code of a rule. */
export function isHeaderCode(text: string): text is HeaderCode {
  return Object.hasOwn(HEADER_RULES, text);
}
