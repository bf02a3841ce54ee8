import { canonicalJson } from "@/lib/core/canonical-json";
import type { JsonValue } from "@/lib/specs/model";
import type { PairScope } from "./schema-pair";
import type { SchemaView } from "./schema-view";

/** Compares what a reader is told beside what is demanded: default and deprecation. */
export function compareAnnotations(scope: PairScope, from: SchemaView, to: SchemaView): void {
  if (!isSame(from.default, to.default)) {
    const action = from.default === undefined ? "added" : to.default === undefined ? "removed" : "changed";
    scope.report({ aspect: `default/${action}`, before: from.default, after: to.default });
  }
  if (from.deprecated === to.deprecated) return;
  if (!to.deprecated) scope.report({ aspect: "deprecation/removed" });
  else if (to.sunset) scope.report({ aspect: "deprecation/added-with-sunset", after: to.sunset });
  else scope.report({ aspect: "deprecation/added" });
}

function isSame(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b);
}
