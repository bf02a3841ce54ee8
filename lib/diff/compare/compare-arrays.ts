import type { PairScope } from "./schema-pair";
import type { SchemaView } from "./schema-view";

/** Compares what two schemas say of the items of an array. */
export function compareArrays(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const length = Math.max(from.prefixItems.length, to.prefixItems.length);
  for (let index = 0; index < length; index++) {
    const segment = { label: `item ${index + 1}`, key: `[${index}]`, path: `[${index}]` };
    scope.child(segment, from.prefixItems[index] ?? from.items, to.prefixItems[index] ?? to.items);
  }
  if (from.items || to.items) scope.child({ label: "items", key: "[]", path: "[]" }, from.items, to.items);
  compareContains(scope, from, to);
}

function compareContains(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const before = from.contains.map((schema) => scope.from.shape(schema)).sort();
  const after = to.contains.map((schema) => scope.to.shape(schema)).sort();
  if (before.join() === after.join() && from.containsBounds === to.containsBounds) return;
  const segment = { label: "contains", key: "@contains", path: "" };
  if (before.length === 0) scope.report({ aspect: "contains/added", segment });
  else if (after.length === 0) scope.report({ aspect: "contains/removed", segment });
  else scope.report({ aspect: "contains/changed", segment });
}
