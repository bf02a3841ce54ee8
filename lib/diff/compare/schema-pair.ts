import type { Place, Schema } from "@/lib/specs/model";
import type { SchemaSide } from "./schema-side";
import type { LocalDifference, MessageSide, Segment } from "./difference";

/** Two schemas that stand at the same place of the two versions, judged for one side of a call. */
export interface SchemaPair {
  side: MessageSide;
  /** How many levels of properties are still written as plain text, as in URLs and headers, where `1` is 1. */
  textLevels: number;
  from: Schema;
  to: Schema;
  own: LocalDifference[];
  /** What differs in the words of the two, which no message shows. */
  notes: LocalDifference[];
  children: { segment: Segment; pair: SchemaPair }[];
  parents: SchemaPair[];
  /** Whether a difference can be reached from here. Known once the whole graph is compared. */
  dirty: boolean;
  /** Whether a note can be reached from here. Known when `dirty` is. */
  noted: boolean;
}

/** What the comparison of one pair may ask for. */
export interface PairScope {
  pair: SchemaPair;
  from: SchemaSide;
  to: SchemaSide;
  today: string;
  /** Whether every value of the one schema surely is one of the other, on this side of the call. */
  isWithin(inner: Schema, outer: Schema): boolean;
  report(difference: Omit<LocalDifference, "from" | "to"> & { from?: Place; to?: Place }): void;
  /** The schemas that only the discriminator of one version's schema leads to, by the values that name them. */
  subtypes(which: "from" | "to"): ReadonlyMap<string, Schema>;
  /** Compares two schemas below this pair; undefined stands for "anything". */
  child(segment: Segment, from: Schema | undefined, to: Schema | undefined): void;
}
