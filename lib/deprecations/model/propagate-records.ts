import { because } from "@/lib/specs/marks/because";
import { recordKey } from "./join-records";
import type { DeprecationRecord } from "./record";
import { matchKeyOf } from "./subject";

/** What of a version is made of which schemas, as the index has it. */
export interface UsingParts {
  /** Keys of operations, with the names of the schemas that each is made of, also indirectly. */
  operations: readonly { key: string; uses: readonly string[] }[];
  /** Places of fields whose type is one named schema, or a list of it. */
  fields: readonly { place: string; uses: string }[];
}

/** More than this are not made of the records of one reading. */
const MOST_PROPAGATED = 20_000;

/**
 * What uses a schema that somebody declared to go away, marked because of it as a document's mark of the schema would: the same
 * days and words, and why. What has a record or a mark of its own has that one alone; of several causes the first counts.
 */
export function propagateRecords(
  records: readonly DeprecationRecord[],
  partsOf: ReadonlyMap<string, UsingParts>,
): DeprecationRecord[] {
  const keyOf = (versionId: string, kind: "operation" | "field", place: string) =>
    recordKey(versionId, kind, matchKeyOf(kind, place) ?? place);
  const taken = new Set(
    records.map(({ versionId, subject: { kind, place } }) =>
      recordKey(versionId, kind, matchKeyOf(kind, place) ?? place ?? ""),
    ),
  );
  const found: DeprecationRecord[] = [];
  const mark = (cause: DeprecationRecord, kind: "operation" | "field", place: string): void => {
    const key = keyOf(cause.versionId, kind, place);
    if (taken.has(key) || found.length >= MOST_PROPAGATED) return;
    taken.add(key);
    found.push(inherited(cause, kind, place));
  };
  for (const cause of records) {
    const { origin, subject } = cause;
    const parts = partsOf.get(cause.versionId);
    if (!parts || origin !== "declared" || subject.kind !== "schema") continue;
    for (const { key, uses } of parts.operations) {
      if (subject.place !== null && uses.includes(subject.place)) mark(cause, "operation", key);
    }
    for (const { place, uses } of parts.fields) if (uses === subject.place) mark(cause, "field", place);
  }
  return found;
}

function inherited(cause: DeprecationRecord, kind: "operation" | "field", place: string): DeprecationRecord {
  return {
    ...cause,
    id: recordKey(cause.versionId, kind, place),
    subject: { kind, place },
    because: because("schema", cause.subject.place ?? ""),
    source: null,
    contradictions: [],
    brownouts: [],
    moved: [],
    revision: 0,
  };
}
