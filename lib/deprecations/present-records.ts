import type { DeclaredRecord, MarkedRecord } from "./model/join-records";
import { type DeprecationRecord, type MovedSunset, SUBJECT_KINDS } from "./model/record";
import { storedBrownouts } from "./store";
import type { PartRow, VersionRecordRow } from "./store/live-records";
import { type MarkRow, presentKey, type RecordVersion } from "./store/record-facts";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { deprecatedSince, subjectKey } from "@/lib/specs/marks/deprecated-since";
import type { MarkKind } from "@/lib/specs/index-model";
import { storedActor } from "@/lib/versions/model/stored-actor";

function placed({ id, label, state, api }: RecordVersion) {
  return {
    apiId: api.id,
    api: api.slug,
    apiName: api.name,
    team: api.team,
    versionId: id,
    version: label,
    versionState: VERSION_STATES.find((one) => one === state) ?? ("deprecated" as const),
  };
}

/** Sunsets that were moved, as their rows hold it. */
export function movesOf(rows: (VersionRecordRow | PartRow)["moves"]): MovedSunset[] {
  return rows.map(({ fromAt, toAt, reason, at, override, ...by }) => ({
    from: fromAt,
    to: toAt,
    reason,
    at,
    override,
    by: storedActor(by.byKind, by.byId, by.byName),
  }));
}

function saidOf(row: VersionRecordRow | PartRow) {
  const { id, deprecatedAt, sunsetAt, zone, replacement, migrationGuide, reason, recordedAt, revision } = row;
  return {
    ...{ id, deprecatedAt, sunsetAt, zone, replacement, migrationGuide, reason, recordedAt, revision },
    by: storedActor(row.byKind, row.byId, row.byName),
    brownouts: storedBrownouts(row.brownouts),
    moved: movesOf(row.moves),
  };
}

/** Sort keys are ASCII: they are ordered as the database's collation "C" orders them. */
function isInRange(version: RecordVersion, { apiId, since, removedIn }: PartRow): boolean {
  if (version.api.id !== apiId || version.sortKey < since.sortKey) return false;
  return removedIn === null || version.sortKey < removedIn.sortKey;
}

function partRecord(version: RecordVersion, row: PartRow): DeclaredRecord {
  const kind = SUBJECT_KINDS.find((one) => one === row.kind) ?? "operation";
  return {
    ...placed(version),
    ...saidOf(row),
    subject: { kind, place: row.place },
    matchKey: row.matchKey,
    since: { versionId: row.since.id, version: row.since.label },
    removedIn: row.removedIn && { versionId: row.removedIn.id, version: row.removedIn.label },
    isDocumentLater: version.publishedAt.getTime() > row.recordedAt.getTime(),
  };
}

interface DeclaredFacts {
  whole: readonly RecordVersion[];
  parts: readonly RecordVersion[];
  /** By `presentKey`. */
  present: ReadonlySet<string>;
  versionRows: readonly VersionRecordRow[];
  partRows: readonly PartRow[];
  /** Whether a record of a part is wanted once, at the newest version that it holds for. */
  once: boolean;
}

/**
 * Records that somebody made, as they hold for versions. `covered` are the keys of all subjects that some record is about, also
 * where it is listed at another version.
 */
export function declaredRecords(facts: DeclaredFacts): { records: DeclaredRecord[]; covered: string[] } {
  const versions = new Map(facts.whole.map((version) => [version.id, version]));
  const records = facts.versionRows.flatMap((row): DeclaredRecord[] => {
    const version = versions.get(row.versionId);
    if (!version) return [];
    const since = { versionId: version.id, version: version.label };
    const nothing = { matchKey: "", removedIn: null, isDocumentLater: false };
    return [{ ...placed(version), ...saidOf(row), subject: { kind: "version", place: null }, since, ...nothing }];
  });
  const covered: string[] = [];
  const newestFirst = [...facts.parts].sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
  for (const row of facts.partRows) {
    const holding = newestFirst.filter(
      (version) => isInRange(version, row) && facts.present.has(presentKey(version.id, row)),
    );
    const shown = facts.once ? holding.slice(0, 1) : holding;
    records.push(...shown.map((version) => partRecord(version, row)));
    if (facts.once) covered.push(...holding.slice(1).map(({ id }) => presentKey(id, row)));
  }
  return { records, covered };
}

/** What documents mark, as far as records are about it: headers and schemes of security are not. */
export function markedRecords(versions: readonly RecordVersion[], marks: readonly MarkRow[]): MarkedRecord[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return marks.flatMap((mark): MarkedRecord[] => {
    const version = byId.get(mark.versionId);
    const kind = SUBJECT_KINDS.find((one) => one === mark.kind);
    if (!version || !kind) return [];
    const { matchKey, direct, source, message, replacement, because } = mark;
    return [
      {
        ...placed(version),
        ...{ kind, matchKey, direct, source, message, replacement, because },
        place: kind === "version" ? null : mark.subject,
        deprecatedAt: mark.sinceDay,
        sunsetAt: mark.sunset,
        migrationGuide: mark.guide,
        since: null,
      },
    ];
  });
}

type HistoryRow = { apiId: string; versionId: string; label: string; sortKey: string; marks: string[] };
type Dated = { declared: DeclaredRecord[]; marked: MarkedRecord[] };

/** A mark of the history, taken apart: the kind is one word. */
function markOf(text: string): { kind: MarkKind; matchKey: string } | null {
  const at = text.indexOf(" ");
  const kind = KINDS.find((one) => one === text.slice(0, at));
  return kind ? { kind, matchKey: text.slice(at + 1) } : null;
}
const KINDS: readonly MarkKind[] = ["operation", "parameter", "schema", "field"];

/**
 * Since which version each is marked or declared: the first of an unbroken run of versions whose documents mark it, or the
 * version at which it was declared where that is earlier.
 */
export function withSince(dated: Dated, versions: readonly RecordVersion[], history: readonly HistoryRow[]): Dated {
  const orders = new Map(versions.map(({ id, sortKey }) => [id, sortKey]));
  const runs = new Map<string, ReturnType<typeof runOf>>();
  const runOf = (apiId: string, upTo: string) =>
    deprecatedSince(
      history
        .filter((row) => row.apiId === apiId && row.sortKey <= upTo)
        .map((row) => ({ version: row, marks: row.marks.flatMap((text) => markOf(text) ?? []) })),
    );
  const sinceOf = (one: DeclaredRecord | MarkedRecord, kind: string) => {
    const mark = markOf(`${kind} ${one.matchKey}`);
    const order = orders.get(one.versionId);
    if (!mark || order === undefined) return undefined;
    const run = runs.get(one.versionId) ?? runOf(one.apiId, order);
    runs.set(one.versionId, run);
    return run.get(subjectKey(mark))?.version;
  };
  const shown = (row: HistoryRow | undefined): DeprecationRecord["since"] =>
    row ? { versionId: row.versionId, version: row.label } : null;
  return {
    declared: dated.declared.map((one) => {
      const marked = sinceOf(one, one.subject.kind);
      const declaredAt = history.find(({ versionId }) => versionId === one.since?.versionId);
      const isEarlier = marked && (!declaredAt || marked.sortKey < declaredAt.sortKey);
      return isEarlier ? { ...one, since: shown(marked) } : one;
    }),
    marked: dated.marked.map((one) => {
      const own = { versionId: one.versionId, version: one.version };
      return { ...one, since: shown(sinceOf(one, one.kind)) ?? own };
    }),
  };
}
