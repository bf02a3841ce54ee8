import type { Facts } from "@/lib/diff/rule";
import type { PlaceKey } from "@/lib/diff/place";
import type { Operation, Parameter } from "@/lib/specs/model";
import { trailKey } from "./compare-bodies";
import { compareContent } from "./compare-media-types";
import { type OperationContext, step, type Trail } from "./difference";
import { ARRAY, OBJECT } from "./kinds";
import { type ParameterPair, pairParameters } from "./pair-parameters";
import { hasPassed, sunsetDay } from "./sunset";
import { compareSchemas, sidesOf, type Walk } from "./walk";

/** Compares the parameters of two versions of an operation. */
export function compareParameters(walk: Walk, context: OperationContext, from: Operation, to: Operation): void {
  for (const pair of pairParameters(from, to)) {
    const parameter = pair.to ?? pair.from;
    if (parameter) compareParameter(parameterScope(walk, context, pair, parameter, from, to), pair);
  }
}

interface ParameterScope {
  walk: Walk;
  context: OperationContext;
  subject: string;
  trail: Trail;
  key: string;
  report(place: PlaceKey, facts?: Partial<Facts>): void;
}

function parameterScope(
  walk: Walk,
  context: OperationContext,
  pair: ParameterPair,
  parameter: Parameter,
  from: Operation,
  to: Operation,
): ParameterScope {
  const words = `${parameter.in} parameter \`${parameter.name}\``;
  const subject = context.prefix ? `${context.prefix}${words}` : words.charAt(0).toUpperCase() + words.slice(1);
  const trail = step(context.lead, `${parameter.in} parameter ${parameter.name}`, pair.key);
  const report = (place: PlaceKey, facts: Partial<Facts> = {}): void => {
    walk.report({
      place,
      operation: context,
      subject,
      trail,
      facts: { name: parameter.name, ...facts },
      from: pair.from?.place ?? from.place,
      to: pair.to?.place ?? to.place,
    });
  };
  return { walk, context, subject, trail, key: pair.key, report };
}

function compareParameter(scope: ParameterScope, { from, to }: ParameterPair): void {
  const { sent: side } = sidesOf(scope.context);
  if (!from || !to) {
    if (to) scope.report(addition(side, to));
    else if (from) reportRemoval(scope, side, from);
    return;
  }
  if (side === "request") compareAcceptance(scope, from, to);
  if (from.required !== to.required) scope.report(`${side}/parameter/required/${to.required ? "added" : "removed"}`);
  compareSerialisation(scope, side, from, to);
  if ((from.content === undefined) !== (to.content === undefined)) scope.report(`${side}/parameter/shape/changed`);
  const at = {
    operation: scope.context,
    side,
    group: `${trailKey(scope.context)}${scope.key}`,
    subject: scope.subject,
  };
  compareSchemas(scope.walk, { ...at, trail: scope.trail, textLevels: 2 }, from, to);
  if (from.content && to.content)
    compareContent(scope.walk, { ...at, trail: scope.trail, from: from.place, to: to.place }, from.content, to.content);
}

function addition(side: "request" | "response", to: Parameter): PlaceKey {
  if (side === "response") return "response/parameter/existence/added";
  return to.required ? "request/parameter/existence/added-required" : "request/parameter/existence/added-optional";
}

function reportRemoval(scope: ParameterScope, side: "request" | "response", from: Parameter): void {
  if (side === "response") {
    scope.report(`response/parameter/existence/${from.required ? "removed-required" : "removed-optional"}`);
    return;
  }
  const sunset = sunsetOf(from);
  if (from.deprecated && hasPassed(sunset, scope.walk.today))
    scope.report("request/parameter/existence/retired", { note: sunsetDay(sunset) });
  else scope.report("request/parameter/existence/removed");
}

function sunsetOf(parameter: Parameter): string | undefined {
  const written = parameter.extensions?.["x-sunset"];
  return typeof written === "string" ? written : undefined;
}

function compareAcceptance(scope: ParameterScope, from: Parameter, to: Parameter): void {
  if (from.in !== to.in) scope.report("request/parameter/location/moved", { before: from.in, after: to.in });
  else if (from.in === "path" && from.name !== to.name)
    scope.report("request/parameter/name/renamed", { before: from.name, after: to.name });
  if (from.allowReserved !== to.allowReserved)
    scope.report(`request/parameter/reserved-characters/${to.allowReserved ? "allowed" : "refused"}`);
  if (from.allowEmptyValue !== to.allowEmptyValue)
    scope.report(`request/parameter/empty-value/${to.allowEmptyValue ? "allowed" : "refused"}`);
  if (from.deprecated === to.deprecated) return;
  const sunset = sunsetDay(sunsetOf(to));
  if (!to.deprecated) scope.report("request/parameter/deprecation/removed");
  else if (sunset) scope.report("request/parameter/deprecation/added-with-sunset", { after: sunset });
  else scope.report("request/parameter/deprecation/added");
}

/** Style and explode, as far as they show for the kinds of values that both versions allow. */
function compareSerialisation(
  scope: ParameterScope,
  side: "request" | "response",
  from: Parameter,
  to: Parameter,
): void {
  if (from.in !== to.in || from.content || to.content || !from.schema || !to.schema) return;
  const { graph } = scope.walk;
  const kinds = graph.from.views.of(from.schema).kinds & graph.to.views.of(to.schema).kinds;
  const before = serialisation(from, kinds);
  const after = serialisation(to, kinds);
  if (before !== after) scope.report(`${side}/parameter/serialisation/changed`, { before, after });
}

function serialisation(parameter: Parameter, kinds: number): string {
  const isTyped = kinds !== 127;
  const hasArray = isTyped && (kinds & ARRAY) !== 0;
  const hasObject = isTyped && (kinds & OBJECT) !== 0;
  const explodes = hasObject || (hasArray && parameter.style !== "simple");
  if (!hasArray && !hasObject && ["form", "deepObject", "spaceDelimited", "pipeDelimited"].includes(parameter.style))
    return "form";
  return explodes ? `${parameter.style}${parameter.explode ? ", exploded" : ""}` : parameter.style;
}
