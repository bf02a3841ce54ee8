import type { Facts } from "@/lib/diff/rule";
import type { PlaceKey } from "@/lib/diff/place";
import type { Operation, Parameter, SpecModel } from "@/lib/specs/model";
import { trailKey } from "./compare-bodies";
import { compareContent } from "./compare-media-types";
import { type OperationContext, step, type Trail } from "./difference";
import { isMedia, schemaPart, serialisations, textKinds, wayOf } from "./parameter-serialisation";
import { type ParameterPair, pairParameters } from "./pair-parameters";
import { alternativesOf, parameterIdentity } from "./security-identity";
import { announcementOf, hasPassed, noticeGiven, sunsetMove } from "./sunset";
import { compareSchemas, sidesOf, type Walk } from "./walk";

/** Compares the parameters of two versions of an operation. */
export function compareParameters(walk: Walk, context: OperationContext, from: Operation, to: Operation): void {
  const allHeaders = isSwagger(walk.from) && isSwagger(walk.to);
  for (const pair of pairParameters(from, to, allHeaders)) {
    const parameter = pair.to ?? pair.from;
    if (parameter && !isKey(walk, context, pair, from, to))
      compareParameter(parameterScope(walk, context, pair, parameter, from, to), pair);
  }
}

function isSwagger({ format, specVersion }: SpecModel): boolean {
  return format === "openapi" && specVersion.startsWith("2.");
}

/** Whether a parameter that is new or gone is described as a security scheme in the other version. */
function isKey(walk: Walk, context: OperationContext, pair: ParameterPair, from: Operation, to: Operation): boolean {
  const only = pair.from && pair.to ? undefined : (pair.from ?? pair.to);
  if (!only || context.reversed || only.in === "path") return false;
  const identity = parameterIdentity(only);
  const others = pair.from ? alternativesOf(walk, "to", to) : alternativesOf(walk, "from", from);
  return pair.from ? others.some((other) => other.has(identity)) : others.every((other) => other.has(identity));
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
  if (wayOf(from) !== wayOf(to)) {
    scope.report(`${side}/parameter/shape/changed`);
    return;
  }
  compareSerialisation(scope, side, from, to);
  const at = {
    operation: scope.context,
    side,
    group: `${trailKey(scope.context)}${scope.key}`,
    subject: scope.subject,
  };
  compareSchemas(scope.walk, { ...at, trail: scope.trail, textLevels: 2 }, schemaPart(from), schemaPart(to));
  if (isMedia(from) && isMedia(to) && from.content && to.content)
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
  const told = announcementOf(from);
  if (told.deprecated && hasPassed(told.sunset, scope.walk.today))
    scope.report("request/parameter/existence/retired", { note: told.sunset });
  else scope.report("request/parameter/existence/removed", { note: noticeGiven(told) });
}

function compareAcceptance(scope: ParameterScope, from: Parameter, to: Parameter): void {
  if (from.in !== to.in) scope.report("request/parameter/location/moved", { before: from.in, after: to.in });
  else if (from.in === "path" && from.name !== to.name)
    scope.report("request/parameter/name/renamed", { before: from.name, after: to.name });
  const accepted = textKinds(scope.walk, from, to);
  if (from.allowReserved !== to.allowReserved && accepted)
    scope.report(`request/parameter/reserved-characters/${to.allowReserved ? "allowed" : "refused"}`);
  if (from.allowEmptyValue !== to.allowEmptyValue && from.in === "query" && to.in === "query")
    scope.report(`request/parameter/empty-value/${to.allowEmptyValue ? "allowed" : "refused"}`);
  compareAnnouncement(scope, from, to);
}

function compareAnnouncement(scope: ParameterScope, from: Parameter, to: Parameter): void {
  const before = announcementOf(from);
  const after = announcementOf(to);
  if (before.deprecated && !after.deprecated) scope.report("request/parameter/deprecation/removed");
  else if (!before.deprecated && after.sunset && after.deprecated)
    scope.report("request/parameter/deprecation/added-with-sunset", { after: after.sunset });
  else if (!before.deprecated && after.deprecated) scope.report("request/parameter/deprecation/added");
  else {
    const move = sunsetMove(before.sunset, after.sunset);
    if (move) scope.report(`request/parameter/sunset/${move}`, { before: before.sunset, after: after.sunset });
  }
}

function compareSerialisation(
  scope: ParameterScope,
  side: "request" | "response",
  from: Parameter,
  to: Parameter,
): void {
  if (from.in !== to.in) return;
  const { before, after } = serialisations(scope.walk, from, to);
  if (before !== after) scope.report(`${side}/parameter/serialisation/changed`, { before, after });
}
