import {
  SIGNAL_FIELDS,
  type SignalField,
  type SignalFields,
  type VersionSignals,
  type WireVerdict,
} from "@/lib/signals/model";
import { readHttpDate } from "./wire/http-date";
import { isOfAnswer, readLinks } from "./wire/link-field";
import { readDeprecation } from "./wire/structured-date";

/** What was seen of the fields of one answer. Null: it was not there; left out: nobody can tell. */
export type SeenFields = Partial<Record<SignalField, string | null>>;

/** One field, held against what it should be. */
export interface JudgedField {
  field: SignalField;
  expected: string | null;
  seen: string | null;
  verdict: WireVerdict;
}

const OURS = ["deprecation", "sunset", "successor-version"];

/** The links that are about what goes away, each as `rel href`. */
function linksOf(value: string): Set<string> {
  const { links } = readLinks(value);
  return new Set(
    links
      .filter(isOfAnswer)
      .flatMap(({ href, rels }) => (rels ?? []).filter((rel) => OURS.includes(rel)).map((rel) => `${rel} ${href}`)),
  );
}

/** A `Link` as it is kept: the links of others may hold anything, and are left out. Null: none is about what goes away. */
function ourLinks(value: string): string | null {
  const { links } = readLinks(value);
  const ours = links.filter((link) => isOfAnswer(link) && link.rels?.some((rel) => OURS.includes(rel)));
  if (ours.length === links.length) return ours.length === 0 ? null : value;
  return ours.length === 0 ? null : ours.map(({ href, rels }) => `<${href}>; rel="${rels?.join(" ")}"`).join(", ");
}

function sameInstant(a: Date | null, b: Date | null): boolean {
  return a !== null && b !== null && Math.floor(a.getTime() / 1_000) === Math.floor(b.getTime() / 1_000);
}

/** Whether a value says the same as another, however it is written; links may be more. A value that breaks its RFC says nothing. */
export function saysTheSame(field: SignalField, expected: string, seen: string): boolean {
  if (field === "link") {
    const there = linksOf(seen);
    return [...linksOf(expected)].every((link) => there.has(link));
  }
  const [wanted, found] =
    field === "deprecation"
      ? [readDeprecation(expected), readDeprecation(seen)]
      : [readHttpDate(expected), readHttpDate(seen)];
  return (found.fault === null || found.fault === "parameters") && sameInstant(wanted.at, found.at);
}

/** What one field that was looked for means. */
export function judgeField(field: SignalField, expected: string | null, seen: string | null): WireVerdict {
  if (seen === null) return "not_seen";
  if (expected === null) return "contradicted";
  return saysTheSame(field, expected, seen) ? "confirmed" : "contradicted";
}

/** What should be on answers of an operation; null: nothing. An operation that nobody knows is one of the version. */
export function expectedFields(signals: VersionSignals, operation: string | null): SignalFields | null {
  if (operation === null) return signals.version;
  return signals.operations.find(({ key }) => key === operation)?.fields ?? null;
}

/** Holds an answer against what should be on it. What neither should be there nor is says nothing; other links are nobody's business. */
export function judgeSeen(expected: SignalFields | null, seen: SeenFields): JudgedField[] {
  return SIGNAL_FIELDS.flatMap((field) => {
    const found = seen[field];
    if (found === undefined) return [];
    const relevant = found !== null && field === "link" ? ourLinks(found) : found;
    const wanted = expected?.[field] || null;
    if (wanted === null && relevant === null) return [];
    return [{ field, expected: wanted, seen: relevant, verdict: judgeField(field, wanted, relevant) }];
  });
}
