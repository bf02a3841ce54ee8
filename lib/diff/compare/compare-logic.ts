import type { Schema } from "@/lib/specs/model";
import type { Condition } from "./conditions";
import type { Segment } from "./difference";
import type { PairScope } from "./schema-pair";
import type { SchemaView } from "./schema-view";
import { conditionText } from "./shape";

/** Down to here `not` and conditions are read to tell whether they say the same. */
const DEPTH = 12;
/** Beyond this many exclusions it is not asked which covers which. */
const MAX_EXCLUSIONS = 40;

/** Compares `not`, conditions and the property that tells members of a choice apart. */
export function compareLogic(scope: PairScope, from: SchemaView, to: SchemaView): void {
  if (from.nots.length + to.nots.length > 0) compareExclusions(scope, from.nots, to.nots);
  if (from.conditions.length + to.conditions.length > 0) compareConditions(scope, from.conditions, to.conditions);
  const before = from.discriminator?.propertyName;
  const after = to.discriminator?.propertyName;
  if (before === after) return;
  const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  scope.report({ aspect: `discriminator/${action}`, before, after });
}

/** The more is excluded, the less is allowed: a `not` that covers more is a narrower schema. */
function compareExclusions(scope: PairScope, from: readonly Schema[], to: readonly Schema[]): void {
  const [gone, come] = leftOver(
    from,
    to,
    (schema) => scope.from.shape(schema, DEPTH),
    (schema) => scope.to.shape(schema, DEPTH),
  );
  if (gone.length + come.length === 0) return;
  if (gone.length === 0) scope.report({ aspect: "not/added" });
  else if (come.length === 0) scope.report({ aspect: "not/removed" });
  else {
    const isSmall = gone.length + come.length <= MAX_EXCLUSIONS;
    const isTighter = isSmall && gone.every((old) => to.some((now) => scope.isWithin(old, now)));
    const isLooser = isSmall && come.every((now) => from.some((old) => scope.isWithin(now, old)));
    if (isTighter && isLooser) return;
    scope.report({ aspect: isTighter ? "not/tightened" : isLooser ? "not/loosened" : "not/changed" });
  }
}

/** Conditions on the same thing are compared in their consequences; of others it is only told that they differ. */
function compareConditions(scope: PairScope, from: readonly Condition[], to: readonly Condition[]): void {
  const [gone, come] = leftOver(
    from,
    to,
    (condition) => conditionText(condition, (part) => scope.from.shape(part, DEPTH)),
    (condition) => conditionText(condition, (part) => scope.to.shape(part, DEPTH)),
  );
  const added: Condition[] = [];
  for (const newer of come) {
    const index = gone.findIndex((older) => testText(scope, "from", older) === testText(scope, "to", newer));
    const [older] = index < 0 ? [] : gone.splice(index, 1);
    if (!older) {
      added.push(newer);
      continue;
    }
    const test = newer.present ?? testText(scope, "to", newer);
    if (older.then || newer.then) scope.child(branch(test, newer, "then"), older.then, newer.then);
    if (older.else || newer.else) scope.child(branch(test, newer, "else"), older.else, newer.else);
  }
  if (gone.length + added.length === 0) return;
  const action = gone.length > 0 && added.length > 0 ? "changed" : added.length > 0 ? "added" : "removed";
  scope.report({ aspect: `condition/${action}` });
}

function branch(test: string, { present }: Condition, part: "then" | "else"): Segment {
  const label = present === undefined ? part : `when ${present} is present`;
  return { label, key: `?${test}:${part}`, path: "" };
}

function testText(scope: PairScope, which: "from" | "to", { present, test }: Condition): string {
  return present === undefined ? `if ${test ? scope[which].shape(test, DEPTH) : ""}` : JSON.stringify(present);
}

/** What stands on the one list only, and on the other list only, each text once; in the order of the texts. */
function leftOver<T>(
  from: readonly T[],
  to: readonly T[],
  fromText: (entry: T) => string,
  toText: (entry: T) => string,
): [gone: T[], come: T[]] {
  const before = new Map(from.map((entry) => [fromText(entry), entry]));
  const after = new Map(to.map((entry) => [toText(entry), entry]));
  const only = (own: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>) =>
    [...own].filter(([text]) => !other.has(text)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [only(before, after).map(([, entry]) => entry), only(after, before).map(([, entry]) => entry)];
}
