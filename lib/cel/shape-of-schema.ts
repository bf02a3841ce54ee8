import type { Shape } from "./model";

interface SchemaNode {
  type?: unknown;
  properties?: unknown;
  items?: unknown;
  anyOf?: unknown;
  description?: unknown;
  cel?: unknown;
}

function asNode(value: unknown): SchemaNode {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

/**
 * The shape that a JSON Schema describes, as zod writes it: objects with their members, lists with what they hold.
 * `cel: "timestamp"` beside a text makes it a time, `cel: "map"` an object whose members nobody names. What may be null,
 * too, has the shape that it has when it is there.
 */
export function shapeOfSchema(schema: unknown): Shape {
  const node = asNode(schema);
  const about = typeof node.description === "string" ? { about: node.description } : {};
  if (node.cel === "timestamp" || node.cel === "map") return { kind: node.cel, ...about };
  if (Array.isArray(node.anyOf)) {
    const other = node.anyOf.filter((one: unknown) => asNode(one).type !== "null");
    return other.length === 1 ? { ...shapeOfSchema(other[0]), ...about } : { kind: "any", ...about };
  }
  switch (node.type) {
    case "object": {
      const members = new Map<string, Shape>();
      for (const [name, member] of Object.entries(asNode(node.properties))) members.set(name, shapeOfSchema(member));
      return { kind: "object", members, ...about };
    }
    case "array":
      return { kind: "list", of: shapeOfSchema(node.items), ...about };
    case "integer":
      return { kind: "int", ...about };
    case "number":
      return { kind: "double", ...about };
    case "boolean":
      return { kind: "bool", ...about };
    case "string":
      return { kind: "string", ...about };
    default:
      return { kind: "any", ...about };
  }
}
