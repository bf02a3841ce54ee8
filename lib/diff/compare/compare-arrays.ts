import type { Segment } from "./difference";
import type { PairScope } from "./schema-pair";
import type { ContainsRange, SchemaView } from "./schema-view";

const CONTAINS: Segment = { label: "contains", key: "@contains", path: "" };

/** Compares what two schemas say of the items of an array. Places that one version cannot reach are a matter of length. */
export function compareArrays(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const most = Math.min(from.lengths.maxItems ?? Infinity, to.lengths.maxItems ?? Infinity);
  const length = Math.min(most, Math.max(from.prefixItems.length, to.prefixItems.length));
  for (let index = 0; index < length; index++) {
    const segment = { label: `item ${index + 1}`, key: `[${index}]`, path: `[${index}]` };
    scope.child(segment, from.prefixItems[index] ?? from.items, to.prefixItems[index] ?? to.items);
  }
  if ((from.items || to.items) && length < most)
    scope.child({ label: "items", key: "[]", path: "[]" }, from.items, to.items);
  compareContains(scope, from, to);
}

/** One `contains` on both sides is compared in depth, several as a whole. */
function compareContains(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const before = containsTexts(from, (schema) => scope.from.shape(schema));
  const after = containsTexts(to, (schema) => scope.to.shape(schema));
  if (before.join() === after.join() && before.length !== 1) return;
  const [older, newer] = [from.contains[0], to.contains[0]];
  if (!older) scope.report({ aspect: "contains/added", segment: CONTAINS });
  else if (!newer) scope.report({ aspect: "contains/removed", segment: CONTAINS });
  else if (from.contains.length > 1 || to.contains.length > 1)
    scope.report({ aspect: "contains/changed", segment: CONTAINS });
  else {
    const [range, newRange] = [from.containsRanges[0] ?? ONCE, to.containsRanges[0] ?? ONCE];
    compareRange(scope, range, newRange);
    if (range.most === undefined && newRange.most === undefined) scope.child(CONTAINS, older, newer);
    else if (scope.from.shape(older) !== scope.to.shape(newer))
      scope.report({ aspect: "contains/changed", segment: CONTAINS });
  }
}

const ONCE: ContainsRange = { least: 1 };

function containsTexts(view: SchemaView, shape: (schema: SchemaView["contains"][number]) => string): string[] {
  return view.contains
    .map((schema, index) => {
      const { least, most = "" } = view.containsRanges[index] ?? ONCE;
      return `${shape(schema)} ${least}..${most}`;
    })
    .sort();
}

function compareRange(scope: PairScope, from: ContainsRange, to: ContainsRange): void {
  if (from.least !== to.least) {
    const aspect = to.least > from.least ? "min-contains/raised" : "min-contains/lowered";
    scope.report({ aspect, segment: CONTAINS, before: from.least, after: to.least });
  }
  if (from.most === to.most) return;
  const isRaised = (to.most ?? Infinity) > (from.most ?? Infinity);
  const aspect = isRaised ? "max-contains/raised" : "max-contains/lowered";
  scope.report({ aspect, segment: CONTAINS, before: from.most, after: to.most });
}
