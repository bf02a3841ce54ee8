import type { JsonSchemaContract } from "@/lib/specs/json-schema/contract";
import { isModernDraft, type SchemaDraft } from "@/lib/specs/json-schema/draft";
import type { Schema, SpecModel } from "@/lib/specs/model";
import { extensionsOf, present, textField } from "@/lib/specs/openapi/fields";
import { SchemaBuilder } from "@/lib/specs/openapi/schema-builder";
import type { References } from "@/lib/specs/source/references";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { childNode, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** A definition as the common model and as the contract of its language have it. */
export interface JsonSchemaRead {
  model: SpecModel;
  contract: JsonSchemaContract;
}

/** Keywords that say something of a document; a file with none of them is a collection of named schemas. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "id",
  "$comment",
  "$vocabulary",
  "$defs",
  "definitions",
  "title",
  "description",
]);

/** The name of the schema that is the whole, where it has no title. */
const WHOLE = "root";

/** Reads a JSON Schema: no operations; the whole and its named schemas are the schemas of the model. */
export function readJsonSchema(entry: SourceDocument, draft: SchemaDraft, references: References): JsonSchemaRead {
  const root: SourceNode = { place: { file: entry.file, pointer: "" }, value: entry.data };
  const pending: (() => void)[] = [];
  const builder: SchemaBuilder = new SchemaBuilder({
    isSwagger2: false,
    isModern: isModernDraft(draft),
    draft,
    root,
    references,
    get schemas() {
      return builder;
    },
    later: (task) => pending.push(task),
  });
  const definitions = readDefinitions(root, builder);
  const whole = isWhole(root) ? builder.at(root) : undefined;
  for (let task = pending.pop(); task; task = pending.pop()) task();
  const id = textField(root, "$id") ?? textField(root, "id");
  const contract: JsonSchemaContract = {
    language: "json-schema",
    draft,
    definitions,
    ...present({ metaSchema: textField(root, "$schema"), id, root: whole }),
  };
  return { model: modelOf(root, draft, contract), contract };
}

function readDefinitions(root: SourceNode, builder: SchemaBuilder): Map<string, Schema> {
  const definitions = new Map<string, Schema>();
  for (const key of ["$defs", "definitions"]) {
    for (const [name, node] of memberNodes(childNode(root, key))) {
      const schema = builder.at(node);
      if (!schema || definitions.has(name)) continue;
      schema.name ??= name;
      definitions.set(name, schema);
    }
  }
  return definitions;
}

function isWhole({ value }: SourceNode): boolean {
  if (typeof value === "boolean") return true;
  return typeof value === "object" && value !== null && Object.keys(value).some((key) => !ANNOTATIONS.has(key));
}

function modelOf(
  root: SourceNode,
  draft: SchemaDraft,
  { id, root: whole, definitions }: JsonSchemaContract,
): SpecModel {
  const title = textField(root, "title") ?? lastPart(id) ?? "";
  const name = whole?.name ?? (title === "" ? WHOLE : title);
  if (whole) whole.name ??= name;
  const schemas = new Map<string, Schema>(whole ? [[definitions.has(name) ? `${name} (${WHOLE})` : name, whole]] : []);
  for (const [key, schema] of definitions) schemas.set(key, schema);
  const description = textField(root, "description");
  return {
    place: root.place,
    format: "json-schema",
    specVersion: draft,
    dialect: draft,
    info: { title, version: versionOf(root, id), ...present({ description }) },
    servers: [],
    tags: [],
    operations: new Map(),
    webhooks: new Map(),
    schemas,
    securitySchemes: new Map(),
    security: [],
    ...present({ extensions: extensionsOf(root) }),
  };
}

function lastPart(id: string | undefined): string | undefined {
  const path = id?.replace(/[#?].*$/, "").replace(/\/+$/, "");
  return path?.slice(path.lastIndexOf("/") + 1).replace(/\.(?:schema\.)?json$/, "");
}

/** `version` is not a keyword, but many write one; others have it in the address. */
function versionOf(root: SourceNode, id: string | undefined): string {
  const written = member(root.value, "version");
  if (typeof written === "string") return written;
  return /(?:^|[/\-_v])(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?=$|[/#.])/.exec(id ?? "")?.[1] ?? "";
}
