import { canonicalJson } from "@/lib/core/canonical-json";
import type { JsonValue } from "@/lib/specs/model";
import type { PairScope } from "./schema-pair";
import type { SchemaView } from "./schema-view";
import { sunsetMove } from "./sunset";

/** Compares what a reader is told beside what is demanded: default and deprecation. */
export function compareAnnotations(scope: PairScope, from: SchemaView, to: SchemaView): void {
  if (!isSame(from.default, to.default)) {
    const action = from.default === undefined ? "added" : to.default === undefined ? "removed" : "changed";
    scope.report({ aspect: `default/${action}`, before: from.default, after: to.default });
  }
  if (from.deprecated && !to.deprecated) scope.report({ aspect: "deprecation/removed" });
  else if (!from.deprecated && to.deprecated && to.sunset)
    scope.report({ aspect: "deprecation/added-with-sunset", after: to.sunset });
  else if (!from.deprecated && to.deprecated) scope.report({ aspect: "deprecation/added" });
  else {
    const move = sunsetMove(from.sunset, to.sunset);
    if (move) scope.report({ aspect: `sunset/${move}`, before: from.sunset, after: to.sunset });
  }
}

function isSame(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b);
}
