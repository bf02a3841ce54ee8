import { NUMBER, STRING } from "./kinds";

/** Formats that say how a value is shown or stored, and forbid no value of the type. */
const ANNOTATIONS = new Set(["password", "int64", "float", "double", "long", "decimal"]);

/** Formats whose every value is also a value of the formats listed. */
const WITHIN = new Map<string, readonly string[]>([
  ["uri", ["uri-reference", "iri", "iri-reference"]],
  ["uri-reference", ["iri-reference"]],
  ["iri", ["iri-reference"]],
  ["email", ["idn-email"]],
  ["hostname", ["idn-hostname"]],
]);

/** Formats that validators check and of which no two share a value. */
const APART = new Set(["date", "date-time", "time", "duration", "uuid", "ipv4", "ipv6", "email"]);

/** Formats that validators check. */
const CHECKED = new Set([
  ...APART,
  ...["idn-email", "hostname", "idn-hostname", "uri", "uri-reference", "iri", "iri-reference", "uri-template"],
  ...["json-pointer", "relative-json-pointer", "regex", "int32"],
]);

const NUMERIC = new Set(["int32", "int64", "float", "double", "long", "decimal"]);
const TEXTUAL = new Set([...[...CHECKED].filter((format) => !NUMERIC.has(format)), "password", "byte", "binary"]);

/** Whether a format says something of values of some of these kinds. One that nobody knows may. */
export function isFormatOf(format: string, kinds: number): boolean {
  if (NUMERIC.has(format)) return (kinds & NUMBER) !== 0;
  if (TEXTUAL.has(format)) return (kinds & STRING) !== 0;
  return (kinds & (NUMBER | STRING)) !== 0;
}

export type FormatChange = "narrowed" | "widened" | "replaced" | "changed" | "annotated";

/**
 * How one format relates to another (undefined: none). `narrowed`: every new value was an old one; `widened`: the other
 * way round; `replaced`: no value in common; `annotated`: no value is concerned; `changed`: it cannot be told.
 */
export function formatChange(from: string | undefined, to: string | undefined): FormatChange | undefined {
  if (from === to) return undefined;
  const before = from !== undefined && ANNOTATIONS.has(from) ? undefined : from;
  const after = to !== undefined && ANNOTATIONS.has(to) ? undefined : to;
  if (before === after) return "annotated";
  if (before === undefined) return after !== undefined && CHECKED.has(after) ? "narrowed" : "changed";
  if (after === undefined) return CHECKED.has(before) ? "widened" : "changed";
  if (WITHIN.get(before)?.includes(after)) return "widened";
  if (WITHIN.get(after)?.includes(before)) return "narrowed";
  return APART.has(before) && APART.has(after) ? "replaced" : "changed";
}

/** Whether every value of the one format surely is one of the other. */
export function isFormatWithin(inner: string | undefined, outer: string | undefined): boolean {
  const change = formatChange(outer, inner);
  return change === undefined || change === "narrowed" || change === "annotated";
}
