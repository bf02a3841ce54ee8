import type { At, Both } from "@/lib/diff/avro/at";
import type { Comparison } from "@/lib/diff/avro/comparison";
import { aliasAdded } from "@/lib/diff/avro/rules/alias-added";
import { aliasRemoved } from "@/lib/diff/avro/rules/alias-removed";
import { deprecationAdded } from "@/lib/diff/avro/rules/deprecation-added";
import { deprecationRemoved } from "@/lib/diff/avro/rules/deprecation-removed";
import { documentationChanged } from "@/lib/diff/avro/rules/documentation-changed";
import { propertyChanged } from "@/lib/diff/avro/rules/property-changed";
import { canonicalJson } from "@/lib/core/canonical-json";
import { annotations } from "@/lib/specs/avro/build-schemas";
import type { JsonValue } from "@/lib/specs/model";

/** What types and fields have in common. */
interface Noted {
  name: string;
  aliases: readonly string[];
  doc?: string;
  properties: ReadonlyMap<string, JsonValue>;
}

/** Compares what is said of a type or field: its other names, its documentation, and properties that Avro does not know. */
export function compareNotes(comparison: Comparison, at: At, { from, to }: Both<Noted>): void {
  // The name that it has now is no alias of it any more, nor the one that it had a new one.
  const [before, after] = [new Set([...from.aliases, from.name]), new Set([...to.aliases, to.name])];
  for (const name of from.aliases)
    if (!after.has(name)) comparison.report(aliasRemoved, { ...at, trail: [...at.trail, name] }, { name });
  for (const name of to.aliases)
    if (!before.has(name)) comparison.report(aliasAdded, { ...at, trail: [...at.trail, name] }, { name });
  if (from.doc !== to.doc) comparison.report(documentationChanged, at, { before: from.doc, after: to.doc });
  const [was, is] = [annotations(from).deprecated ?? false, annotations(to).deprecated ?? false];
  if (was !== is) comparison.report(is ? deprecationAdded : deprecationRemoved, at);
  for (const name of new Set([...from.properties.keys(), ...to.properties.keys()])) {
    const [older, newer] = [from.properties.get(name), to.properties.get(name)];
    if (canonicalJson(older) === canonicalJson(newer) || (name === "deprecated" && was !== is)) continue;
    comparison.report(propertyChanged, { ...at, trail: [...at.trail, name] }, { name, before: older, after: newer });
  }
}
