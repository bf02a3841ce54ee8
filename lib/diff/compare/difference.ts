import type { Facts } from "@/lib/diff/rule";
import type { PlaceKey, SchemaAspect } from "@/lib/diff/place";
import type { Operation, Place, Schema } from "@/lib/specs/model";

/** One step towards a place. */
export interface Segment {
  /** For people: `amount`, `items`, `option Card`. */
  label: string;
  /** For the fingerprint: the same whatever things are called or in which file they stand. */
  key: string;
  /** As it appears in a property path (`.amount`, `[]`); empty where it does not. */
  path: string;
}

/** The way to a place, from its end to its beginning (a shared list, so that a step costs one object). */
export interface Trail {
  parent?: Trail;
  segment: Segment;
}

/** What the walk reports: one difference at a typed place. */
export interface Difference {
  place: PlaceKey;
  /** The operation in whose context it stands; undefined: the whole document. */
  operation?: OperationContext;
  /** The words for the root thing: `Request body`, ``Query parameter `limit` ``. */
  subject: string;
  trail?: Trail;
  facts: Omit<Facts, "subject">;
  from?: Place;
  to?: Place;
}

/** An operation (or webhook, or callback operation) under comparison. */
export interface OperationContext {
  /** The key that changes carry: of the newer side, else of the older. Empty for schemas that no operation has. */
  key: string;
  /** Names of path parameters erased; for fingerprints. */
  matchKey: string;
  /** Leads every subject within: `` Webhook `newPet`  ``; empty for ordinary operations. */
  prefix: string;
  /** Steps that lead every location within: callbacks have some. */
  lead?: Trail;
  /** True where the service is the one that calls: webhooks and callbacks. */
  reversed: boolean;
  from?: Operation;
  to?: Operation;
}

/** The part of a difference between two schemas that does not depend on how one came there. */
export interface LocalDifference {
  aspect: SchemaAspect;
  /** A further step, for example into the property that is gone. */
  segment?: Segment;
  name?: string;
  before?: Facts["before"];
  after?: Facts["after"];
  note?: string;
  from: Place;
  to: Place;
}

/** Which messages a schema describes here. */
export type MessageSide = "request" | "response";

/** A schema that stands nowhere in the document: it allows everything. */
export function anySchema(place: Place): Schema {
  return { place, always: true };
}

/** The steps of a trail from its beginning. */
export function segmentsOf(trail: Trail | undefined): Segment[] {
  const segments: Segment[] = [];
  for (let step = trail; step; step = step.parent) segments.push(step.segment);
  return segments.reverse();
}

/** A trail one step longer. */
export function step(parent: Trail | undefined, label: string, key = label, path = ""): Trail {
  return parent ? { parent, segment: { label, key, path } } : { segment: { label, key, path } };
}
