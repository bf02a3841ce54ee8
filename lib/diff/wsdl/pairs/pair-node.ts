import type { Segment } from "@/lib/diff/compare/difference";
import type { JsonValue, Place, Schema } from "@/lib/specs/model";

/** What differs in XML where JSON has no difference. On which side of a call it is read decides what it means. */
export type XmlAspect =
  | "type/changed"
  | "type/widened"
  | "type/narrowed"
  | "facet/changed"
  | "facet/widened"
  | "facet/narrowed"
  | "order/changed"
  | "order/fixed"
  | "order/freed"
  | "choice/changed"
  | "choice/introduced"
  | "choice/dissolved"
  | "namespace/changed";

/** One such difference, at a pair of types or at a member of theirs. */
export interface XmlDifference {
  aspect: XmlAspect;
  segment?: Segment;
  name: string;
  before?: JsonValue;
  after?: JsonValue;
  /** Why it is not known what it means: a type that is declared in a file that was not handed in. */
  unknown?: string;
  from: Place;
  to: Place;
}

/** Two versions of a type or element that meet in a message, with the schemas by which the shared comparison sees them. */
export interface PairNode {
  from: Schema;
  to: Schema;
  /** Of the types: one list for all places at which they meet. */
  own: XmlDifference[];
  /** Of this place alone. */
  here?: XmlDifference[];
  children: { segment: Segment; node: PairNode }[];
}
