import type { Operation, Schema } from "@/lib/specs/model";

const PAGE_PARAMETER =
  /^(cursor|page([-_]?(token|number|size|no|index|cursor))?|limit|offset|after|before|per[-_]?page|size|skip|top|\$skip|\$top|start([-_]?(after|at|index))?|marker|continue|next[-_]?token|max[-_]?results)$/i;
const PAGE_FIELD = /^(next|links|_links|(next|page|end)[-_]?(cursor|token|page|link)|has[-_]?more)$/i;

function answersOf({ responses }: Operation): Schema[] {
  return [...responses].flatMap(([status, { content }]) =>
    /^2(\d\d|XX)$/.test(status) ? [...content.values()].flatMap(({ schema }) => schema ?? []) : [],
  );
}

/** The properties of an object, those of what it is put together of, too. */
function propertiesOf(schema: Schema): Map<string, Schema> {
  const parts = [schema, ...(schema.allOf ?? [])];
  return new Map(parts.flatMap(({ properties }) => [...(properties ?? [])]));
}

const isArray = ({ types }: Schema) => types?.includes("array") ?? false;

/** Whether it answers a list: a GET whose success is an array; or, of a path that ends in a name, an object around one array. */
export function isList(operation: Operation): boolean {
  if (operation.method !== "GET") return false;
  const answers = answersOf(operation);
  if (answers.some(isArray)) return true;
  if (operation.path.replace(/\/$/, "").endsWith("}")) return false;
  return answers.some((schema) => [...propertiesOf(schema).values()].filter(isArray).length === 1);
}

/** Whether a list can be had in pages: a parameter asks for one, or the answer says where the next is. */
export function isPaged(operation: Operation): boolean {
  if (operation.parameters.some(({ name, in: place }) => place === "query" && PAGE_PARAMETER.test(name))) return true;
  if ([...operation.responses.values()].some(({ headers }) => [...headers.keys()].some((name) => /^link$/i.test(name))))
    return true;
  return answersOf(operation).some((schema) => [...propertiesOf(schema).keys()].some((name) => PAGE_FIELD.test(name)));
}
