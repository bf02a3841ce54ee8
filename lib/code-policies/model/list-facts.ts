import type { Shape } from "@/lib/cel/model";
import { POLICY_SCOPE } from "./policy-scope";

/** A name that policies may use, in words. */
export interface FactName {
  name: string;
  kind: string;
  about: string;
  members: FactName[];
}

/** The kind of a name, as CEL calls it. */
export function kindOf(shape: Shape): string {
  return shape.kind === "list" ? `list(${kindOf(shape.of)})` : shape.kind;
}

function describe(name: string, shape: Shape): FactName {
  const inner = shape.kind === "list" ? shape.of : shape;
  const members = inner.kind === "object" ? [...inner.members].map(([key, member]) => describe(key, member)) : [];
  return { name, kind: kindOf(shape), about: shape.about ?? "", members };
}

/** Every name that policies may use, in the order of the schema. */
export function listFacts(): FactName[] {
  return [...POLICY_SCOPE].map(([name, shape]) => describe(name, shape));
}
