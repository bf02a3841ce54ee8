import type { Both } from "@/lib/diff/smithy/comparison";
import type { SmithyShape } from "@/lib/specs/smithy/contract";
import type { SmithyUsage } from "@/lib/specs/smithy/usage";

/** A pair of shapes, and in which messages it travels. */
export interface ShapePair extends Both<SmithyShape> {
  usage: SmithyUsage;
}
