import { openApiDialect } from "@/lib/specs/openapi/dialect";
import type { JsonObject, JsonValue, OpenApiDialect, SpecModel } from "@/lib/specs/model";
import { Excerpt } from "@/lib/specs/openapi/excerpt";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import type { References } from "@/lib/specs/source/references";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";

/** Members of the document that are copied whole into every excerpt. */
const WHOLE = [
  "info",
  "servers",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "security",
  "tags",
  "externalDocs",
];

/** A definition as slicing needs it. */
export interface SliceSource {
  model: SpecModel;
  root: SourceNode;
  references: References;
}

/** Which operations to keep: by key (`GET /pets`), or all that carry a tag. */
export type SliceSelection = { operations: readonly string[] } | { tag: string };

export interface SliceOptions {
  /** How many references through schemas to follow; what is further away becomes a stub. Default 3. */
  depth?: number;
}

const DEFAULT_DEPTH = 3;

/**
 * A self-contained document of the same dialect with just these operations, and the components they need to a depth.
 * Throws SpecError `unknown_operation` where none of the selected operations exists.
 */
export function sliceOpenApi(source: SliceSource, selection: SliceSelection, options: SliceOptions = {}): JsonObject {
  const { model, root, references } = source;
  const keys = selectedKeys(model, selection);
  if (keys.size === 0) {
    throw new SpecError("unknown_operation", "The definition has none of the operations asked for.", {
      file: root.place.file,
      fix: "Ask for operations by their key, such as `GET /pets`, or by a tag in use.",
    });
  }
  const excerpt = new Excerpt({ dialect: openApiDialect(model), references, maxDepth: options.depth ?? DEFAULT_DEPTH });
  const result = head(root, openApiDialect(model));
  for (const section of ["paths", "webhooks", "x-webhooks"]) {
    const items = childNode(root, section);
    if (items) result[section] = sliceItems(items, keys, excerpt);
  }
  keepSecuritySchemes(source, excerpt);
  return withComponents(result, openApiDialect(model), excerpt.finish());
}

/** The whole definition as one document; of a definition in one file, that file's data as it is. */
export function bundleOpenApi(source: SliceSource, isSingleFile: boolean): JsonObject {
  const { model, root, references } = source;
  if (isSingleFile && typeof root.value === "object" && root.value !== null && !Array.isArray(root.value))
    return root.value;
  const excerpt = new Excerpt({ dialect: openApiDialect(model), references, maxDepth: Number.POSITIVE_INFINITY });
  const componentRoot = componentsOf(root, openApiDialect(model));
  const sections = Object.entries(sectionShapes(openApiDialect(model)));
  for (const [section, kind] of sections) {
    const named = componentRoot && childNode(componentRoot, section);
    for (const [name, node] of memberNodes(references.target(named))) excerpt.reserve(node, kind, section, name);
  }
  const dropped = new Set([
    ...(model.dialect === "2.0" ? sections.map(([section]) => section) : ["components"]),
    "$self",
  ]);
  const rest = Object.fromEntries(
    memberNodes(root)
      .filter(([key]) => !dropped.has(key))
      .map(([key, node]) => [key, node.value]),
  );
  const copied = excerpt.copy({ place: root.place, value: rest }, "root");
  return withComponents(copied as JsonObject, openApiDialect(model), excerpt.finish());
}

function selectedKeys(model: SpecModel, selection: SliceSelection): Set<string> {
  const all = [...model.operations.values(), ...model.webhooks.values()];
  if ("tag" in selection) return new Set(all.filter(({ tags }) => tags.includes(selection.tag)).map(({ key }) => key));
  const wanted = new Set(selection.operations);
  return new Set(all.filter(({ key }) => wanted.has(key)).map(({ key }) => key));
}

function head(root: SourceNode, dialect: OpenApiDialect): JsonObject {
  const version = dialect === "2.0" ? "swagger" : "openapi";
  const kept = new Set([version, ...WHOLE, "jsonSchemaDialect"]);
  const result = Object.fromEntries(
    memberNodes(root)
      .filter(([key]) => kept.has(key))
      .map(([key, node]) => [key, node.value]),
  );
  // An unquoted version is a number, which readers of the excerpt refuse.
  if (typeof result[version] === "number") result[version] = dialect === "2.0" ? "2.0" : `${dialect}.0`;
  return result;
}

function sliceItems(items: SourceNode, keys: ReadonlySet<string>, excerpt: Excerpt): JsonObject {
  const paths = new Set([...keys].map((key) => key.slice(key.indexOf(" ") + 1)));
  const kept = memberNodes(items).filter(([path]) => paths.has(path) && !path.startsWith("x-"));
  return Object.fromEntries(
    kept.map(([path, item]) => [path, excerpt.copyPathItem(item, (method) => keys.has(`${method} ${path}`))]),
  );
}

function keepSecuritySchemes({ root, model, references }: SliceSource, excerpt: Excerpt): void {
  const dialect = openApiDialect(model);
  const section = dialect === "2.0" ? "securityDefinitions" : "securitySchemes";
  const components = componentsOf(root, dialect);
  const schemes = components && childNode(components, section);
  for (const [name, node] of memberNodes(references.target(schemes))) {
    excerpt.reserve(node, "securityScheme", section, name);
  }
}

function componentsOf(root: SourceNode, dialect: OpenApiDialect): SourceNode | undefined {
  return dialect === "2.0" ? root : childNode(root, "components");
}

/** Section of components → the kind of its members. */
function sectionShapes(dialect: OpenApiDialect): Record<string, string> {
  if (dialect === "2.0") {
    return {
      definitions: "schema",
      parameters: "parameter",
      responses: "response",
      securityDefinitions: "securityScheme",
    };
  }
  const sections: Record<string, string> = {};
  for (const [section, shape] of Object.entries(GRAMMARS[dialect].components?.fields ?? {})) {
    if (shape.is === "map" && shape.of.is === "object") sections[section] = shape.of.name;
  }
  return sections;
}

function withComponents(
  document: JsonObject,
  dialect: OpenApiDialect,
  components: ReadonlyMap<string, ReadonlyMap<string, JsonValue>>,
): JsonObject {
  const sections = Object.fromEntries(
    [...components].map(([section, members]) => [section, Object.fromEntries(members)]),
  );
  if (dialect === "2.0") return { ...document, ...sections };
  return components.size === 0 ? document : { ...document, components: sections };
}
