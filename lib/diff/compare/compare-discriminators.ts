import type { Schema } from "@/lib/specs/model";
import type { Segment } from "./difference";
import type { PairScope } from "./schema-pair";
import { tagOf } from "./schema-side";
import type { SchemaView } from "./schema-view";

/** Whether both versions choose among the members by the value of a property. */
export function isChosenByName(scope: PairScope): boolean {
  return discriminatorOf(scope, "from") !== undefined && discriminatorOf(scope, "to") !== undefined;
}

function discriminatorOf(scope: PairScope, which: "from" | "to"): SchemaView["discriminator"] {
  const schema = scope.pair[which];
  return schema.discriminator ?? scope[which].views.of(schema).discriminator;
}

/**
 * Compares the values by which a discriminator names a member. Without a mapping, the value is the schema's name: then
 * a new name is a new value.
 */
export function compareDiscriminatorValues(scope: PairScope, segment: Segment, from: Schema, to: Schema): void {
  const before = wireNames(scope, "from", from);
  const after = wireNames(scope, "to", to);
  if (!before || !after) return;
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  const at = { segment, from: from.place, to: to.place };
  if (gone.length === before.length && come.length > 0) {
    const tag = tagOf(from, scope.from);
    if (tag !== undefined && tag === tagOf(to, scope.to)) return;
    const [older, newer] = [before.join(", "), after.join(", ")];
    scope.report({ ...at, aspect: "discriminator-value/changed", before: older, after: newer });
    return;
  }
  for (const name of gone) scope.report({ ...at, aspect: "discriminator-value/removed", name, before: name });
  for (const name of come) scope.report({ ...at, aspect: "discriminator-value/added", name, after: name });
}

function wireNames(scope: PairScope, which: "from" | "to", member: Schema): string[] | undefined {
  const discriminator = discriminatorOf(scope, which);
  if (!discriminator) return undefined;
  const named = [...discriminator.mapping].filter(([, schema]) => schema === member).map(([value]) => value);
  if (named.length > 0) return named.sort();
  return member.name === undefined ? undefined : [member.name];
}
