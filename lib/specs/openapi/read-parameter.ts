import type { Parameter, ParameterLocation } from "@/lib/specs/model";
import { extensionsOf, flagField, present, textField } from "@/lib/specs/openapi/fields";
import { readContent, readExamples } from "@/lib/specs/openapi/read-content";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, itemNodes, member, type SourceNode } from "@/lib/specs/source/source-node";

const LOCATIONS: ReadonlySet<string> = new Set(["path", "query", "querystring", "header", "cookie"]);

/** 2.0 `collectionFormat` of an array in the query, as style and explode. */
const COLLECTION_STYLES: ReadonlyMap<string, { style: string; explode: boolean }> = new Map([
  ["csv", { style: "form", explode: false }],
  ["ssv", { style: "spaceDelimited", explode: false }],
  ["tsv", { style: "tabDelimited", explode: false }],
  ["pipes", { style: "pipeDelimited", explode: false }],
  ["multi", { style: "form", explode: true }],
]);

/** The parameters of a path item and an operation, references followed; the operation's replace those of the path. */
export function parameterNodes(path: SourceNode, operation: SourceNode, reading: Reading): SourceNode[] {
  const byIdentity = new Map<string, SourceNode>();
  for (const owner of [path, operation]) {
    const written = childNode(owner, "parameters");
    if (Array.isArray(written?.value)) reading.spend(written.value.length);
    for (const item of itemNodes(written)) {
      const node = reading.target(item);
      if (node) byIdentity.set(`${textField(node, "in")} ${textField(node, "name")}`, node);
    }
  }
  return [...byIdentity.values()];
}

/** A parameter, or undefined where it has no name or place, or is a 2.0 body. */
export function readParameter(node: SourceNode, reading: Reading): Parameter | undefined {
  return reading.once("parameter", node, () => {
    const name = textField(node, "name");
    const location = textField(node, "in");
    if (name === undefined || location === undefined || !isLocation(location)) return undefined;
    const schema = childNode(node, "schema");
    const content = childNode(node, "content");
    return {
      place: node.place,
      name,
      in: location,
      required: location === "path" || (flagField(node, "required") ?? false),
      deprecated: flagField(node, "deprecated") ?? false,
      ...(reading.isSwagger2 ? swagger2Style(node, location) : styleOf(node, location)),
      allowReserved: flagField(node, "allowReserved") ?? false,
      allowEmptyValue: flagField(node, "allowEmptyValue") ?? false,
      ...present({
        description: textField(node, "description"),
        schema: reading.isSwagger2 ? reading.schemas.inline(node) : schema && reading.schemas.at(schema),
        content: content && readContent(content, reading),
        example: member(node.value, "example"),
        examples: readExamples(node, reading),
        extensions: extensionsOf(node),
      }),
    };
  });
}

function isLocation(location: string): location is ParameterLocation {
  return LOCATIONS.has(location);
}

function styleOf(node: SourceNode, location: ParameterLocation): { style: string; explode: boolean } {
  const style = textField(node, "style") ?? (location === "path" || location === "header" ? "simple" : "form");
  return { style, explode: flagField(node, "explode") ?? (style === "form" || style === "cookie") };
}

function swagger2Style(node: SourceNode, location: ParameterLocation): { style: string; explode: boolean } {
  if (location !== "query") return { style: "simple", explode: false };
  if (textField(node, "type") !== "array") return { style: "form", explode: true };
  return collectionStyle(textField(node, "collectionFormat"));
}

/** How 2.0 writes an array in the query or a form, in terms of 3.x; `csv` where nothing is said. */
export function collectionStyle(format: string | undefined): { style: string; explode: boolean } {
  return COLLECTION_STYLES.get(format ?? "csv") ?? { style: "form", explode: false };
}
