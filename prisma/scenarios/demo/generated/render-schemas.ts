import type { JsonObject } from "@/lib/specs/model";
import type { FieldModel, ResourceModel } from "./resource";
import { pascal, sentence, singular, spaced } from "./words";

const TYPES: { [type: string]: JsonObject } = {
  text: { type: "string", maxLength: 200 },
  longtext: { type: "string", maxLength: 4000 },
  code: { type: "string", pattern: "^[A-Z0-9-]{2,24}$" },
  date: { type: "string", format: "date" },
  instant: { type: "string", format: "date-time" },
  email: { type: "string", format: "email" },
  url: { type: "string", format: "uri" },
  uuid: { type: "string", format: "uuid" },
  iban: { type: "string", minLength: 15, maxLength: 34 },
  bic: { type: "string", pattern: "^[A-Z0-9]{8}([A-Z0-9]{3})?$" },
  country: { type: "string", pattern: "^[A-Z]{2}$" },
  currency: { type: "string", pattern: "^[A-Z]{3}$" },
  percent: { type: "number", minimum: 0, maximum: 100 },
  count: { type: "integer", minimum: 0 },
  number: { type: "number" },
  flag: { type: "boolean" },
  texts: { type: "array", maxItems: 100, items: { type: "string" } },
};

/** The schema of a field. */
export function renderField(field: FieldModel, owner: string): JsonObject {
  const description = sentence(`${spaced(field.name)} of the ${owner}`);
  if (field.type === "money") return { $ref: "#/components/schemas/Money" };
  if (field.type === "enum") return { type: "string", enum: field.arguments, description };
  if (field.type === "ref")
    return { type: "string", format: "uuid", description: sentence(`id of the ${field.arguments.join(" ")}`) };
  const shape = TYPES[field.type];
  if (!shape) throw new Error(`no type ${field.type}`);
  return { ...structuredClone(shape), description };
}

/** An object schema of some fields. */
export function renderObject(description: string, fields: FieldModel[], owner: string): JsonObject {
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const properties: JsonObject = Object.fromEntries(fields.map((field) => [field.name, renderField(field, owner)]));
  return { type: "object", description, ...(required.length > 0 ? { required } : {}), properties };
}

/** The schemas of a resource: what is written, what is read, a page of it, and its children. */
export function renderSchemas(resource: ResourceModel): JsonObject {
  const name = pascal(singular(resource.plural));
  const noun = resource.title.toLowerCase();
  const read: JsonObject = {
    id: { type: "string", format: "uuid", description: sentence(`id of the ${noun}`) },
    createdAt: { type: "string", format: "date-time", description: sentence(`when the ${noun} was created`) },
    updatedAt: { type: "string", format: "date-time", description: sentence(`when the ${noun} was last changed`) },
  };
  const schemas: JsonObject = {
    [`${name}Input`]: renderObject(sentence(`${noun} as it is written`), resource.fields, noun),
    [name]: {
      description: sentence(noun),
      allOf: [
        { $ref: `#/components/schemas/${name}Input` },
        { type: "object", required: ["id", "createdAt"], properties: read },
      ],
    },
    [`${name}Page`]: {
      type: "object",
      description: sentence(`page of ${spaced(resource.plural)}`),
      required: ["items"],
      properties: {
        items: { type: "array", items: { $ref: `#/components/schemas/${name}` }, description: "The page." },
        nextCursor: { type: "string", description: "Where the next page begins; absent on the last." },
      },
    },
  };
  for (const child of resource.children) {
    const childName = pascal(singular(child.plural));
    const childNoun = spaced(singular(child.plural));
    schemas[`${name}${childName}`] = renderObject(sentence(`${childNoun} of the ${noun}`), child.fields, childNoun);
  }
  return schemas;
}
