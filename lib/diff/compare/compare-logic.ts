import type { PairScope } from "./schema-pair";
import type { SchemaView } from "./schema-view";
import { conditionText } from "./shape";

/** Down to here `not` and conditions are read to tell whether they say the same. */
const DEPTH = 12;

/** Compares `not`, `if` and dependent schemas, and discriminators: what can be told apart but rarely ordered. */
export function compareLogic(scope: PairScope, from: SchemaView, to: SchemaView): void {
  compareTexts(
    scope,
    "not",
    from.nots.map((schema) => scope.from.shape(schema, DEPTH)),
    to.nots.map((schema) => scope.to.shape(schema, DEPTH)),
  );
  compareTexts(
    scope,
    "condition",
    from.conditions.map((schema) => conditionText(schema, (part) => scope.from.shape(part, DEPTH))),
    to.conditions.map((schema) => conditionText(schema, (part) => scope.to.shape(part, DEPTH))),
  );
  const before = from.discriminator?.propertyName;
  const after = to.discriminator?.propertyName;
  if (before === after) return;
  const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  scope.report({ aspect: `discriminator/${action}`, before, after });
}

function compareTexts(scope: PairScope, kind: "not" | "condition", from: string[], to: string[]): void {
  const before = [...new Set(from)].sort();
  const after = [...new Set(to)].sort();
  if (before.join() === after.join()) return;
  const gone = before.some((text) => !after.includes(text));
  const come = after.some((text) => !before.includes(text));
  scope.report({ aspect: `${kind}/${gone && come ? "changed" : come ? "added" : "removed"}` });
}
