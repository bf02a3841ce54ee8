import { type ContainmentChecker, createContainment } from "@/lib/diff/containment/contains";
import type { Schema } from "@/lib/specs/model";
import { compareArrays } from "./compare-arrays";
import { compareLogic } from "./compare-logic";
import { compareObjects } from "./compare-objects";
import { compareAnnotations } from "./compare-annotations";
import { compareBounds, compareKinds } from "./compare-scalars";
import { compareSubtypes } from "./compare-subtypes";
import { compareAsChoice, compareUnions, isDrawnOut } from "./compare-unions";
import { compareValues } from "./compare-values";
import { compareWording, isSameWording } from "./compare-wording";
import type { SchemaSide } from "./schema-side";
import { anySchema, type MessageSide, type Segment } from "./difference";
import { ANY, ARRAY, NULL, OBJECT } from "./kinds";
import { isLeaf, isSameLeaf } from "./leaf-schemas";
import { createSameSchemas, type IsSameSchema } from "./same-schemas";
import type { PairScope, SchemaPair } from "./schema-pair";
import { isOnlyKinds, type SchemaView } from "./schema-view";
import { createSchemaViews } from "./schema-views";
import { createShapes } from "./shape";
import { NO_SUBTYPES, type SubtypesOf } from "./subtypes";

/** The comparison of all schemas of two definitions: each pair of schemas once for each side of a call. */
export interface SchemaGraph {
  /** The comparison of two schemas; its result is complete after `settle`. */
  pairOf(side: MessageSide, textLevels: number, from: Schema, to: Schema): SchemaPair;
  /** Whether two schemas are written the same down to their ends. */
  isSame: IsSameSchema;
  /** Says which subtypes the definitions have; before anything is compared. */
  learnSubtypes(from: SubtypesOf, to: SubtypesOf): void;
  /** Compares everything that was asked for, and marks the pairs from which a difference can be reached. */
  settle(): void;
  from: SchemaSide;
  to: SchemaSide;
  /** Containment of schemas of either definition, with one memory for the whole comparison. */
  containment: Readonly<Record<MessageSide, ContainmentChecker>>;
}

/** A graph for two definitions. */
export function createSchemaGraph(today: string): SchemaGraph {
  const from = createSide();
  const to = createSide();
  const containment = { request: createContainment("request"), response: createContainment("response") };
  const memories = new Map<string, Map<number, SchemaPair>>();
  const subtypes = { from: NO_SUBTYPES, to: NO_SUBTYPES, isAny: false };
  const isSame = createSameSchemas(subtypes);
  const queue: SchemaPair[] = [];
  const all: SchemaPair[] = [];

  const memoryOf = (side: MessageSide, textLevels: number): Map<number, SchemaPair> => {
    const name = `${side} ${textLevels}`;
    const made = memories.get(name) ?? new Map<number, SchemaPair>();
    memories.set(name, made);
    return made;
  };

  const pairOf = (side: MessageSide, textLevels: number, before: Schema, after: Schema): SchemaPair => {
    const known = memoryOf(side, textLevels);
    const key = from.views.idOf(before) * 0x4000000 + to.views.idOf(after);
    const made = known.get(key);
    if (made) return made;
    const pair = newPair(side, textLevels, before, after);
    known.set(key, pair);
    queue.push(pair);
    return pair;
  };

  const child = (parent: SchemaPair, segment: Segment, before: Schema | undefined, after: Schema | undefined): void => {
    const older = before ?? anySchema(parent.from.place);
    const newer = after ?? anySchema(parent.to.place);
    const textLevels = segment.key.startsWith(".") ? Math.max(0, parent.textLevels - 1) : parent.textLevels;
    if (isLeaf(older) && isLeaf(newer)) {
      if (isSameLeaf(older, newer) && isSameWording(older, newer)) return;
      const leaf = newPair(parent.side, textLevels, older, newer);
      comparePair(scopeOf(leaf));
      if (leaf.own.length + leaf.notes.length === 0) return;
      all.push(leaf);
      link(parent, segment, leaf);
      return;
    }
    if (isSame(older, newer)) return;
    link(parent, segment, pairOf(parent.side, textLevels, older, newer));
  };

  const scopeOf = (pair: SchemaPair): PairScope => ({
    pair,
    from,
    to,
    today,
    subtypes: (which) => subtypes[which](pair[which]),
    isWithin: (inner, outer) => containment[pair.side].holds(inner, outer),
    report: (difference) => {
      pair.own.push({
        ...difference,
        from: difference.from ?? pair.from.place,
        to: difference.to ?? pair.to.place,
      });
    },
    child: (segment, before, after) => child(pair, segment, before, after),
  });

  const settle = (): void => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      all.push(next);
      comparePair(scopeOf(next));
    }
    markReachable(all);
  };

  const learnSubtypes = (older: SubtypesOf, newer: SubtypesOf): void => {
    subtypes.from = older;
    subtypes.to = newer;
    subtypes.isAny = older !== NO_SUBTYPES || newer !== NO_SUBTYPES;
  };

  return { pairOf, isSame, learnSubtypes, settle, from, to, containment };
}

function newPair(side: MessageSide, textLevels: number, from: Schema, to: Schema): SchemaPair {
  return { side, textLevels, from, to, own: [], notes: [], children: [], parents: [], dirty: false, noted: false };
}

function createSide(): SchemaSide {
  const views = createSchemaViews();
  return { views, shape: createShapes(views) };
}

function link(parent: SchemaPair, segment: Segment, pair: SchemaPair): void {
  parent.children.push({ segment, pair });
  pair.parents.push(parent);
}

/** Marks the pairs from which a difference, or a note, can be reached. */
function markReachable(pairs: readonly SchemaPair[]): void {
  const pending = pairs.filter((pair) => pair.own.length > 0);
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.dirty) continue;
    next.dirty = true;
    pending.push(...next.parents);
  }
  const noted = pairs.filter((pair) => pair.notes.length > 0);
  for (let next = noted.pop(); next; next = noted.pop()) {
    if (next.noted) continue;
    next.noted = true;
    noted.push(...next.parents);
  }
}

/** Where one side says nothing at all, the difference in kinds is the whole difference. */
function isEverything(view: SchemaView): boolean {
  return view.kinds === ANY && isOnlyKinds(view);
}

function comparePair(scope: PairScope): void {
  const { pair } = scope;
  const from = scope.from.views.of(pair.from);
  const to = scope.to.views.of(pair.to);
  if (pair.from.always === undefined && pair.to.always === undefined) pair.notes = compareWording(pair.from, pair.to);
  compareAnnotations(scope, from, to);
  compareSubtypes(scope);
  if (compareAsChoice(scope, from, to)) return;
  const isListed = from.values !== undefined && to.values !== undefined;
  if (isListed) {
    compareValues(scope, from, to);
    if ((from.kinds & NULL) !== (to.kinds & NULL))
      scope.report({ aspect: to.kinds & NULL ? "null/added" : "null/removed" });
    return;
  }
  if (!compareKinds(scope, from, to) && from.kinds !== to.kinds) return;
  if (from.kinds !== to.kinds && (isEverything(from) || isEverything(to))) return;
  if (from.values || to.values) {
    compareValues(scope, from, to);
    return;
  }
  compareBounds(scope, from, to);
  if (isDrawnOut(from, to) || isDrawnOut(to, from)) {
    compareUnions(scope, from, to);
    return;
  }
  if (from.kinds & to.kinds & OBJECT) compareObjects(scope, from, to);
  if (from.kinds & to.kinds & ARRAY) compareArrays(scope, from, to);
  compareUnions(scope, from, to);
  compareLogic(scope, from, to);
}
