import { canonicalJson } from "@/lib/core/canonical-json";
import type { JsonValue, Link, Operation, SpecModel } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";

const memory = new WeakMap<SpecModel, ReadonlyMap<string, Operation>>();

/**
 * What following a link comes to: which operation, with which values. It does not matter whether the operation is named
 * by its id or its place, nor what ids and path parameters are called.
 */
export function linkMeaning(link: Link, model: SpecModel): string {
  const operation = targetOf(link, model);
  const target = operation?.matchKey ?? link.operationId ?? link.operationRef ?? "";
  const values = Object.entries(link.parameters ?? {}).map(([name, value]): [string, JsonValue] => [
    parameterKey(name, operation),
    value,
  ]);
  values.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return canonicalJson([target, values, link.requestBody, link.server]);
}

function targetOf({ operationId, operationRef }: Link, model: SpecModel): Operation | undefined {
  const known = memory.get(model) ?? operationsById(model);
  memory.set(model, known);
  if (operationId !== undefined) return known.get(operationId);
  const pointer = operationRef?.startsWith("#") ? operationRef.slice(1) : undefined;
  if (pointer === undefined) return undefined;
  return known.get(pointer) ?? known.get(decoded(pointer));
}

function decoded(pointer: string): string {
  return pointer.replaceAll(/%7B/gi, "{").replaceAll(/%7D/gi, "}");
}

/** Operations by id and by pointer, which begins with `/` as no sensible id does. */
function operationsById(model: SpecModel): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const operation of model.operations.values()) {
    const path = escapePointerSegment(operation.path);
    found.set(`/paths/${path}/${operation.method.toLowerCase()}`, operation);
    if (operation.operationId !== undefined) found.set(operation.operationId, operation);
  }
  return found;
}

/** A parameter of the path by its position, any other as it is written, without the place that may lead it. */
function parameterKey(name: string, operation: Operation | undefined): string {
  const [, place, rest] = /^(path|query|header|cookie)\.(.*)$/.exec(name) ?? [];
  const positions = [...(operation?.path.matchAll(/\{([^{}]*)\}/g) ?? [])].map((match) => match[1]);
  const position = place === undefined || place === "path" ? positions.indexOf(rest ?? name) : -1;
  if (position >= 0) return `path #${position}`;
  if (rest !== undefined) return rest;
  return name;
}
