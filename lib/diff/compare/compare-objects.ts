import type { Schema } from "@/lib/specs/model";
import { comparePatternProperties } from "./compare-pattern-properties";
import type { Segment } from "./difference";
import { ANY, kindsOfTypes } from "./kinds";
import { isLeaf } from "./leaf-schemas";
import type { PairScope } from "./schema-pair";
import { isClosed } from "./schema-side";
import type { SchemaView } from "./schema-view";
import { announcementOf, hasPassed, noticeGiven } from "./sunset";
import { schemasMatching } from "./view-objects";

/** What one version says of one property on this side of a call. */
interface Standing {
  schema?: Schema;
  view?: Marks;
  /** Named by the schema, and allowed to hold something. */
  present: boolean;
  /** Present, but not in messages of this side: `readOnly` in requests, `writeOnly` in responses. */
  hidden: boolean;
  required: boolean;
}

/** Compares what two schemas say of objects: properties, which are required, and all others. */
export function compareObjects(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const names = new Set([...from.properties.keys(), ...from.required, ...to.properties.keys(), ...to.required]);
  for (const name of names) compareProperty(scope, name, from, to);
  compareRest(scope, from, to);
  if (from.patternProperties.size + to.patternProperties.size > 0) comparePatternProperties(scope, from, to);
  if (from.propertyNames || to.propertyNames) {
    scope.child({ label: "property names", key: "@names", path: "" }, from.propertyNames, to.propertyNames);
  }
  compareDependencies(scope, from, to);
}

/** The step to a property of an object. */
export function propertySegment(name: string): Segment {
  return { label: name, key: `.${name}`, path: `.${name}` };
}

function standing(scope: PairScope, which: "from" | "to", view: SchemaView, name: string): Standing {
  const patterns = schemasMatching(view.patternProperties, name);
  const schema = view.properties.get(name) ?? scope[which].views.synthetic.conjoin(patterns);
  const required = view.required.has(name);
  if (!schema) return { present: required, hidden: false, required };
  const own = marksOf(scope, which, schema);
  const hidden = scope.pair.side === "request" ? own.readOnly : own.writeOnly;
  return { schema, view: own, present: own.kinds !== 0, hidden, required };
}

/** What of a property's schema decides about its standing. */
type Marks = Pick<SchemaView, "kinds" | "readOnly" | "writeOnly" | "deprecated" | "sunset">;

/** Read off the schema itself where nothing can be hidden in it: most properties are such, and there are many. */
function marksOf(scope: PairScope, which: "from" | "to", schema: Schema): Marks {
  if (!isLeaf(schema) || schema.enum || schema.format) return scope[which].views.of(schema);
  if (schema.always === false) return scope[which].views.of(schema);
  const { readOnly = false, writeOnly = false } = schema;
  return { kinds: kindsOfTypes(schema.types), readOnly, writeOnly, ...announcementOf(schema) };
}

function compareProperty(scope: PairScope, name: string, from: SchemaView, to: SchemaView): void {
  const before = standing(scope, "from", from, name);
  const after = standing(scope, "to", to, name);
  const segment = propertySegment(name);
  const wasThere = before.present && !before.hidden;
  const isThere = after.present && !after.hidden;
  if (!wasThere && !isThere) return;
  const at = { segment, name, from: before.schema?.place, to: after.schema?.place };
  if (wasThere && isThere) {
    if (before.schema || after.schema) scope.child(segment, before.schema ?? from.rest, after.schema ?? to.rest);
    if (before.required !== after.required)
      scope.report({ ...at, aspect: after.required ? "required/added" : "required/removed" });
    return;
  }
  if (isThere) {
    if (before.present && !after.required) scope.report({ ...at, aspect: "visibility/shown" });
    else scope.report({ ...at, aspect: addition(scope, from, before, after.required), after: typeOf(after) });
    if (after.schema && from.rest && isConstraint(scope, "from", from.rest))
      scope.child(segment, from.rest, after.schema);
    return;
  }
  if (after.present && (scope.pair.side === "request" || !before.required))
    scope.report({ ...at, aspect: "visibility/hidden" });
  else {
    const aspect = removal(scope, before, after, to);
    const notice = before.view && noticeGiven(before.view);
    const note = aspect === "property/retired" ? before.view?.sunset : notice;
    scope.report({ ...at, aspect, before: typeOf(before), note });
  }
  if (before.schema && to.rest && isConstraint(scope, "to", to.rest)) scope.child(segment, before.schema, to.rest);
}

function typeOf(standing: Standing): string | undefined {
  const types = standing.schema?.types;
  return types ? types.join(" or ") : undefined;
}

/** Whether a schema for the other properties allows some things and not others. */
function isConstraint(scope: PairScope, which: "from" | "to", rest: Schema): boolean {
  const { kinds } = scope[which].views.of(rest);
  return kinds !== 0 && kinds !== ANY;
}

function addition(scope: PairScope, from: SchemaView, before: Standing, required: boolean) {
  const wasClosed = isClosed(scope.from, from) || (before.schema !== undefined && !before.present);
  if (wasClosed && (scope.pair.side === "response" || !required)) return "property/added-to-closed";
  return required ? "property/added-required" : "property/added-optional";
}

function removal(scope: PairScope, before: Standing, after: Standing, to: SchemaView) {
  if (before.view?.deprecated && hasPassed(before.view.sunset, scope.today)) return "property/retired";
  const isRefused = isClosed(scope.to, to) || (after.schema !== undefined && !after.present);
  if (isRefused && (scope.pair.side === "request" || !before.required)) return "property/removed-from-closed";
  return before.required ? "property/removed-required" : "property/removed-optional";
}

function compareRest(scope: PairScope, from: SchemaView, to: SchemaView): void {
  if (!from.rest && !to.rest) return;
  const wasClosed = isClosed(scope.from, from);
  const nowClosed = isClosed(scope.to, to);
  if (wasClosed && nowClosed) return;
  if (nowClosed) scope.report({ aspect: "additional-properties/closed" });
  else if (wasClosed) scope.report({ aspect: "additional-properties/opened" });
  else scope.child({ label: "additional properties", key: "@rest", path: ".*" }, from.rest, to.rest);
}

function compareDependencies(scope: PairScope, from: SchemaView, to: SchemaView): void {
  for (const name of new Set([...from.dependentRequired.keys(), ...to.dependentRequired.keys()])) {
    const before = from.dependentRequired.get(name) ?? [];
    const after = to.dependentRequired.get(name) ?? [];
    const segment = { label: `when ${name} is present`, key: `?${name}`, path: "" };
    const come = after.filter((needed) => !before.includes(needed) && !from.required.has(needed)).sort();
    const gone = before.filter((needed) => !after.includes(needed) && !to.required.has(needed)).sort();
    if (come.length > 0) scope.report({ aspect: "dependent-required/added", segment, name, after: come });
    if (gone.length > 0) scope.report({ aspect: "dependent-required/removed", segment, name, before: gone });
  }
}
