import { dayIn } from "@/lib/lifecycle/zones";
import type { Contradiction, DeprecationRecord, SubjectKind } from "./record";

/** What a record is of, whoever made it. */
type Placed = Pick<DeprecationRecord, "apiId" | "api" | "apiName" | "team" | "versionId" | "version" | "versionState">;

/** A record that somebody made, as it holds for one version. */
export interface DeclaredRecord extends Omit<DeprecationRecord, "origin" | "because" | "source" | "contradictions"> {
  matchKey: string;
  /** Whether the document of this version could have said it: it was published after the record was made. */
  isDocumentLater: boolean;
}

/** What the document of a version says of a part of it, or of the whole. */
export interface MarkedRecord extends Placed {
  kind: SubjectKind;
  place: string | null;
  matchKey: string;
  direct: boolean;
  source: string;
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
  message: string | null;
  replacement: string | null;
  migrationGuide: string | null;
  because: string | null;
  since: DeprecationRecord["since"];
}

/** What keeps a subject of a version apart from all others. */
export function recordKey(versionId: string, kind: string, matchKey: string): string {
  return `${versionId} ${kind} ${matchKey}`;
}

function dayOf(at: Date | null, zone: string | null): string | null {
  return at && dayIn(at, zone);
}

/** Where a record and the document of its version disagree; each side as it says it. */
export function contradictionsOf(declared: DeclaredRecord, marked: MarkedRecord | undefined): Contradiction[] {
  if (!marked?.direct) {
    const mayMark = declared.subject.kind !== "version" && declared.isDocumentLater;
    return mayMark && !marked ? [{ about: "unmarked", declared: declared.subject.place, document: null }] : [];
  }
  const found: Contradiction[] = [];
  // A document writes days in UTC, a record in its zone: the same day is meant wherever both write the same.
  const [ours, theirs] = [dayOf(declared.sunsetAt, declared.zone), dayOf(marked.sunsetAt, null)];
  if (theirs !== null && ours !== theirs) found.push({ about: "sunset", declared: ours, document: theirs });
  const { replacement } = declared;
  if (marked.replacement !== null && replacement !== null && marked.replacement !== replacement)
    found.push({ about: "replacement", declared: replacement, document: marked.replacement });
  return found;
}

function fromDocument({ kind, place, matchKey: _, direct: __, message, ...mark }: MarkedRecord): DeprecationRecord {
  return {
    ...mark,
    id: recordKey(mark.versionId, kind, place ?? ""),
    subject: { kind, place },
    origin: "document",
    reason: message,
    zone: null,
    contradictions: [],
    brownouts: [],
    moved: [],
    by: null,
    recordedAt: null,
    removedIn: null,
    revision: 0,
  };
}

function isEarlier(a: Date | null, b: Date | null): boolean {
  return a !== null && (b === null || a.getTime() < b.getTime());
}

/** Records without a day come last, then by API, version and place: the same at each reading. */
export function compareRecords(a: DeprecationRecord, b: DeprecationRecord): number {
  if (isEarlier(a.sunsetAt, b.sunsetAt)) return -1;
  if (isEarlier(b.sunsetAt, a.sunsetAt)) return 1;
  const [x, y] = [a, b].map((one) => [one.api, one.version, one.subject.kind, one.subject.place ?? ""].join("\n"));
  return (x ?? "") < (y ?? "") ? -1 : 1;
}

/**
 * Puts together what somebody declared and what documents say: of the same subject of the same version the declared record
 * stands, with what the document adds (how it marks it, since when) and where the two disagree. The soonest sunset first.
 */
export function joinRecords(declared: readonly DeclaredRecord[], marked: readonly MarkedRecord[]): DeprecationRecord[] {
  const marks = new Map(marked.map((mark) => [recordKey(mark.versionId, mark.kind, mark.matchKey), mark]));
  const records = declared.map(({ matchKey, isDocumentLater, ...record }): DeprecationRecord => {
    const key = recordKey(record.versionId, record.subject.kind, matchKey);
    const mark = marks.get(key);
    marks.delete(key);
    return {
      ...record,
      origin: "declared",
      because: null,
      source: mark?.direct ? mark.source : null,
      contradictions: contradictionsOf({ matchKey, isDocumentLater, ...record }, mark),
    };
  });
  return [...records, ...[...marks.values()].map(fromDocument)].sort(compareRecords);
}
