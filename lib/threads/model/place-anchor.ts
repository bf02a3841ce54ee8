import type { Anchor, FieldAnchor, FingerprintAnchor, OperationAnchor } from "@/lib/threads/model";
import { fieldAddress, type IndexedField } from "./field-address";

/** Where something stands in the revision that is looked at. */
interface Spot {
  pointer: string;
  /** From 1; null where nothing is left to point at. */
  line: number | null;
  /** The operation it belongs to now; null where it belongs to none. */
  operation: string | null;
}

/** A change of the comparison with the baseline. */
export interface IndexedChange extends Spot {
  fingerprint: string;
}

/** A result of validation or lint. */
export interface IndexedFinding extends Spot {
  fingerprint: string;
  rule: string;
  message: string;
}

/** An operation as the index of a version has it. */
export interface IndexedOperation {
  key: string;
  operationId: string | null;
  pointer: string;
  line: number;
}

/** What placing needs to know of a revision. Rows that no anchor may mean can be left out. */
export interface RevisionIndex {
  /** Null where nothing was compared, or could not be. */
  changes: readonly IndexedChange[] | null;
  findings: readonly IndexedFinding[];
  operations: readonly IndexedOperation[];
  fields: readonly IndexedField[];
}

/** Where a thread stands now, or why it stands nowhere. */
export type Placement =
  | ({
      status: "placed";
      /** Of the change or finding it is beside now; null for other kinds. */
      fingerprint: string | null;
    } & Spot)
  | { status: "outdated"; because: "change_gone" | "finding_gone" | "operation_gone" | "field_gone" | "not_compared" };

/** An operation's key without the names of its path parameters: `/pets/{id}` and `/pets/{petId}` are one path. */
function pathShape(key: string): string {
  return key.replaceAll(/\{[^}]*\}/g, "{}");
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** The operation that a key and an id mean now: the same key first, then the same path shape, then the same id. */
export function findOperation(
  operations: readonly IndexedOperation[],
  { operation, operationId }: Pick<OperationAnchor, "operation" | "operationId">,
): IndexedOperation | undefined {
  return (
    operations.find((one) => one.key === operation) ??
    only(operations.filter((one) => pathShape(one.key) === pathShape(operation))) ??
    (operationId === undefined ? undefined : only(operations.filter((one) => one.operationId === operationId)))
  );
}

function placeOperation(anchor: OperationAnchor, index: RevisionIndex): Placement {
  const found = findOperation(index.operations, anchor);
  if (!found) return { status: "outdated", because: "operation_gone" };
  return { status: "placed", fingerprint: null, pointer: found.pointer, line: found.line, operation: found.key };
}

function placeField({ owner, path, operationId }: FieldAnchor, index: RevisionIndex): Placement {
  const moved = findOperation(index.operations, { operation: owner, operationId });
  const owners = new Set([owner, ...(moved ? [moved.key] : [])]);
  const found = index.fields.find((field) => {
    if (!owners.has(field.owner)) return false;
    const own = fieldAddress(field).path;
    return own.length === path.length && own.every((name, at) => name === path[at]);
  });
  if (!found) return { status: "outdated", because: "field_gone" };
  const { pointer, line } = found;
  return { status: "placed", fingerprint: null, pointer, line, operation: moved?.key ?? null };
}

function placeChange({ fingerprint }: FingerprintAnchor, { changes }: RevisionIndex): Placement {
  if (changes === null) return { status: "outdated", because: "not_compared" };
  const found = changes.find((change) => change.fingerprint === fingerprint);
  return found ? { status: "placed", ...spotOf(found), fingerprint } : { status: "outdated", because: "change_gone" };
}

/** A finding's fingerprint knows its file: where that was renamed, the one with the same rule and words is meant. */
function placeFinding(anchor: FingerprintAnchor, { findings }: RevisionIndex): Placement {
  const { fingerprint, rule, operation, message } = anchor;
  const found =
    findings.find((finding) => finding.fingerprint === fingerprint) ??
    only(
      findings.filter((one) => one.rule === rule && one.message === message && one.operation === (operation ?? null)),
    );
  if (!found) return { status: "outdated", because: "finding_gone" };
  return { status: "placed", ...spotOf(found), fingerprint: found.fingerprint };
}

function spotOf({ pointer, line, operation }: Spot): Spot {
  return { pointer, line, operation };
}

/**
 * Where an anchor is in a revision. It depends on names, keys and fingerprints alone, so that it is the same after keys
 * changed their order, files their names, or the text its language; it is outdated as long as its place is gone, and
 * placed again once that is back.
 */
export function placeAnchor(anchor: Anchor, index: RevisionIndex): Placement {
  switch (anchor.kind) {
    case "review":
      return { status: "placed", fingerprint: null, pointer: "", line: null, operation: null };
    case "operation":
      return placeOperation(anchor, index);
    case "field":
      return placeField(anchor, index);
    case "change":
      return placeChange(anchor, index);
    case "finding":
      return placeFinding(anchor, index);
  }
}
