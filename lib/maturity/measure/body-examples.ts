import type { MediaType, Operation, Schema } from "@/lib/specs/model";

/** Schemas that are looked into for an example of one body, and how deep: an example far inside shows nobody the whole. */
const MOST_SCHEMAS = 200;
const MOST_DEPTH = 4;

function bodiesOf({ requestBody, responses }: Operation): MediaType[] {
  const answers = [...responses].flatMap(([status, { content }]) =>
    /^2(\d\d|XX)$/.test(status) ? [...content.values()] : [],
  );
  return [...(requestBody?.content.values() ?? []), ...answers];
}

/** Whether an operation has a body, in a request or a success, that could have an example. */
export function hasExampleBody(operation: Operation): boolean {
  return bodiesOf(operation).length > 0;
}

/** Whether one of its bodies has an example or a default in it. */
export function hasBodyExample(operation: Operation): boolean {
  return bodiesOf(operation).some(
    ({ examples, schema, itemSchema }) =>
      (examples?.length ?? 0) > 0 || [schema, itemSchema].some((one) => one !== undefined && hasExample(one)),
  );
}

function hasExample(schema: Schema): boolean {
  const seen = new Set<Schema>([schema]);
  let level: Schema[] = [schema];
  for (let depth = 0; depth < MOST_DEPTH && level.length > 0; depth++) {
    const inside: Schema[] = [];
    for (const one of level) {
      if ((one.examples?.length ?? 0) > 0 || one.default !== undefined) return true;
      for (const inner of partsOf(one)) {
        if (seen.size >= MOST_SCHEMAS || seen.has(inner)) continue;
        seen.add(inner);
        inside.push(inner);
      }
    }
    level = inside;
  }
  return false;
}

function partsOf({ properties, items, allOf, anyOf, oneOf }: Schema): Schema[] {
  return [
    ...(properties?.values() ?? []),
    ...(items ? [items] : []),
    ...(allOf ?? []),
    ...(anyOf ?? []),
    ...(oneOf ?? []),
  ];
}
