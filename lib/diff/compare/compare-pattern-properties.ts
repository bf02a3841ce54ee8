import { patternRelation } from "@/lib/diff/containment/pattern-relation";
import type { Schema } from "@/lib/specs/model";
import type { Segment } from "./difference";
import { ANY } from "./kinds";
import type { PairScope } from "./schema-pair";
import { isClosed } from "./schema-side";
import { isOnlyKinds, type SchemaView } from "./schema-view";

/** More patterns than this are told apart by their text alone. */
const MAX_PATTERNS = 12;

/** Compares what is said of properties whose names match a pattern. Elsewhere what holds for all other names held. */
export function comparePatternProperties(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const come = new Map(to.patternProperties);
  for (const [pattern, before] of from.patternProperties) {
    const segment = patternSegment(pattern);
    const partner = partnerOf(pattern, come, from.patternProperties);
    const after = partner === undefined ? undefined : come.get(partner);
    if (after && partner !== undefined) {
      come.delete(partner);
      scope.child(segment, before, after);
    } else if (isClosed(scope.to, to))
      scope.report({ aspect: "pattern-property/closed", segment, name: pattern, from: before.place });
    else if (to.rest) scope.child(segment, before, to.rest);
    else if (!isAnything(scope, "from", before))
      scope.report({ aspect: "pattern-property/removed", segment, name: pattern, from: before.place });
  }
  for (const [pattern, after] of come) {
    const segment = patternSegment(pattern);
    if (isClosed(scope.from, from))
      scope.report({ aspect: "pattern-property/opened", segment, name: pattern, to: after.place });
    else if (from.rest) scope.child(segment, from.rest, after);
    else if (!isAnything(scope, "to", after))
      scope.report({ aspect: "pattern-property/added", segment, name: pattern, to: after.place });
  }
}

function patternSegment(pattern: string): Segment {
  return { label: `properties matching ${pattern}`, key: `~${pattern}`, path: `.(${pattern})` };
}

/** The same pattern, or one that matches the same names. */
function partnerOf(
  pattern: string,
  come: ReadonlyMap<string, Schema>,
  own: ReadonlyMap<string, Schema>,
): string | undefined {
  if (come.has(pattern)) return pattern;
  if (come.size + own.size > MAX_PATTERNS) return undefined;
  return [...come.keys()].find((other) => !own.has(other) && patternRelation(pattern, other) === "equal");
}

function isAnything(scope: PairScope, which: "from" | "to", schema: Schema): boolean {
  const view = scope[which].views.of(schema);
  return view.kinds === ANY && isOnlyKinds(view);
}
