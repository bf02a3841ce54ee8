import type { Schema } from "@/lib/specs/model";
import { isSameWording } from "./compare-wording";
import { isLeaf, isSameLeaf } from "./leaf-schemas";
import type { SubtypesOf } from "./subtypes";

/** Answers whether two schemas are written the same down to their ends, in words and demands: then nothing changed. */
export type IsSameSchema = (from: Schema, to: Schema) => boolean;

/** What definitions have of schemas that only a discriminator leads to; `isAny` where either has one. */
export interface SubtypesOfBoth {
  from: SubtypesOf;
  to: SubtypesOf;
  isAny: boolean;
}

/** Two schemas that meet; not `differs` while they are not known to. */
interface Meeting {
  from: Schema;
  to: Schema;
  differs: boolean;
  isSettled: boolean;
  /** Meetings that this one is part of, until it is settled. */
  above: Meeting[];
}

/**
 * A check with its own memory. Takes each pair of schemas for the same until something within them differs, so that
 * circular schemas come to an end. Most of what two versions of a definition say is the same, and the check spares
 * the views of it.
 */
export function createSameSchemas(subtypes?: SubtypesOfBoth): IsSameSchema {
  const first = new Map<Schema, Meeting>();
  const further = new Map<Schema, Map<Schema, Meeting>>();
  let pending: Meeting[] = [];

  const meetingOf = (from: Schema, to: Schema): Meeting => {
    const usual = first.get(from);
    if (usual?.to === to) return usual;
    const known = usual && further.get(from)?.get(to);
    if (known) return known;
    const made: Meeting = { from, to, differs: false, isSettled: false, above: [] };
    pending.push(made);
    if (!usual) first.set(from, made);
    else {
      const others = further.get(from) ?? new Map<Schema, Meeting>();
      further.set(from, others.set(to, made));
    }
    return made;
  };

  /** Whether nothing is known yet by which two schemas below a meeting differ. */
  const mayMeet = (above: Meeting, from: Schema | undefined, to: Schema | undefined): boolean => {
    if (from === undefined || to === undefined) return from === to;
    if (isLeaf(from)) return isLeaf(to) && isWrittenAlike(from, to);
    const meeting = meetingOf(from, to);
    if (!meeting.isSettled) meeting.above.push(above);
    return !meeting.differs;
  };

  return (from, to) => {
    if (isLeaf(from)) return isLeaf(to) && isWrittenAlike(from, to);
    const asked = meetingOf(from, to);
    if (asked.isSettled) return !asked.differs;
    const seen: Meeting[] = [];
    for (let next = pending.pop(); next; next = pending.pop()) {
      seen.push(next);
      const at = next;
      if (!isWrittenAlike(at.from, at.to) || !areInnerAlike(at.from, at.to, (a, b) => mayMeet(at, a, b), subtypes))
        spread(at);
    }
    pending = [];
    for (const meeting of seen) {
      meeting.isSettled = true;
      meeting.above = [];
    }
    return !asked.differs;
  };
}

/** What has a part that differs, differs. */
function spread(start: Meeting): void {
  const differing = [start];
  for (let next = differing.pop(); next; next = differing.pop()) {
    if (next.differs) continue;
    next.differs = true;
    differing.push(...next.above);
  }
}

/** Whether two schemas say the same but for what the schemas in them say. */
function isWrittenAlike(from: Schema, to: Schema): boolean {
  return (
    from.name === to.name &&
    from.minContains === to.minContains &&
    from.maxContains === to.maxContains &&
    isSameLeaf(from, to) &&
    isSameWording(from, to)
  );
}

const SINGLE = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "unevaluatedItems",
  "contains",
  "not",
  "if",
  "then",
  "else",
] as const;
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const MAPS = ["properties", "patternProperties", "dependentSchemas"] as const;

type Meet = (from: Schema | undefined, to: Schema | undefined) => boolean;

function areInnerAlike(from: Schema, to: Schema, meet: Meet, subtypes: SubtypesOfBoth | undefined): boolean {
  if (subtypes?.isAny && !areMapsAlike(subtypes.from(from), subtypes.to(to), meet)) return false;
  for (const key of MAPS) if (!areMapsAlike(from[key], to[key], meet)) return false;
  for (const key of LISTS) {
    const [before, after] = [from[key], to[key]];
    if (before?.length !== after?.length) return false;
    if (before && !before.every((schema, index) => meet(schema, after?.[index]))) return false;
  }
  for (const key of SINGLE) if (!meet(from[key], to[key])) return false;
  if (from.discriminator?.propertyName !== to.discriminator?.propertyName) return false;
  return areMapsAlike(from.discriminator?.mapping, to.discriminator?.mapping, meet);
}

function areMapsAlike(
  from: ReadonlyMap<string, Schema> | undefined,
  to: ReadonlyMap<string, Schema> | undefined,
  meet: Meet,
): boolean {
  if (from?.size !== to?.size) return false;
  if (!from) return true;
  for (const [name, schema] of from) {
    const other = to?.get(name);
    if (!other || !meet(schema, other)) return false;
  }
  return true;
}
