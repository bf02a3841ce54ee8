import type { LintDocument } from "@/lib/lint/lint-document";
import type { Site } from "@/lib/lint/site";
import { usageOf } from "@/lib/specs/smithy/usage";
import type { SmithyContract, SmithyMember, SmithyShape } from "@/lib/specs/smithy/contract";

/** A shape, where it is, and its own members with where they are; a finding names the one operation that reaches it. */
export interface ShapeSite {
  shape: SmithyShape;
  site: Site;
  /** Those of mixins are found at their mixins. */
  members: { member: SmithyMember; site: Site }[];
}

/** The shapes of a model in its order. */
export function shapesOf(contract: SmithyContract, { model }: LintDocument): ShapeSite[] {
  const usage = usageOf(contract);
  return [...contract.shapes.values()].map((shape) => {
    const operation = shape.type === "operation" ? shape.id : usage(shape.id)?.operation;
    const found = typeof operation === "string" ? model.operations.get(operation) : undefined;
    const reached = found ? { reachedFrom: found } : {};
    const own = [...shape.members.values()].filter(({ mixin }) => mixin === undefined);
    return {
      shape,
      site: { place: shape.place, ...reached },
      members: own.map((member) => ({ member, site: { place: member.place, ...reached } })),
    };
  });
}
