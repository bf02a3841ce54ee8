import type { LocalDifference, Segment } from "./difference";
import type { SchemaPair } from "./schema-pair";
import type { SchemaRoot } from "./walk";

/** The pairs of schemas on the way to a difference, from its end to the root (a shared list, like Trail). */
export interface PairChain {
  pair: SchemaPair;
  /** The step from the parent to here; absent at the root. */
  segment?: Segment;
  parent?: PairChain;
}

/** How a difference between two schemas was reached: what a proof needs to make a whole message of it. */
export interface ReachedPair {
  root: SchemaRoot;
  chain: PairChain;
  local: LocalDifference;
}
