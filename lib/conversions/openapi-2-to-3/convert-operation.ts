import { type Context, referenceOf } from "@/lib/conversions/openapi-2-to-3/context";
import { convertBody, convertForm } from "@/lib/conversions/openapi-2-to-3/convert-body";
import { convertParameter } from "@/lib/conversions/openapi-2-to-3/convert-parameter";
import { convertResponses } from "@/lib/conversions/openapi-2-to-3/convert-response";
import { convertServers } from "@/lib/conversions/openapi-2-to-3/convert-servers";
import { keptFields, objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import { childNode, isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const METHODS: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);
const WITHOUT_BODY: ReadonlySet<string> = new Set(["get", "head", "delete"]);
const KEPT = ["tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security"];
const READ = GRAMMARS["2.0"].operation?.fields ?? {};

/** One parameter as it is written, and what it is at the end of its references. */
interface Written {
  written: SourceNode;
  target: SourceNode;
}

/** A path item with its operations. */
export function convertPathItem(path: string, node: SourceNode, context: Context): JsonValue {
  if (path.startsWith("x-") || !isObject(node.value)) return node.value;
  const shared = parametersOf(node, context);
  const fields: [string, JsonValue | undefined][] = keptFields(node, []);
  for (const [key, inner] of memberNodes(node)) {
    if (!METHODS.has(key) || !isObject(inner.value)) continue;
    context.operation = `${key.toUpperCase()} ${path}`;
    fields.push([key, convertOperation(key, inner, shared, context)]);
    context.operation = undefined;
  }
  const plain = shared.filter(isPlain);
  fields.push(["parameters", plain.length > 0 ? convertParameters(plain, context) : undefined]);
  return objectOf(fields);
}

function convertOperation(method: string, node: SourceNode, shared: readonly Written[], context: Context): JsonObject {
  const own = parametersOf(node, context);
  const plain = own.filter(isPlain);
  const hasOwnBody = own.some((one) => !isPlain(one));
  const body = convertRequest(
    method,
    node,
    (hasOwnBody ? own : shared).filter((one) => !isPlain(one)),
    context,
  );
  for (const [key, inner] of memberNodes(node)) {
    if (Object.hasOwn(READ, key) || key.startsWith("x-")) continue;
    const message = `An operation has no field \`${key.slice(0, 60)}\`; it is left out.`;
    context.lose("unknown-field", "dropped", message, inner);
  }
  return objectOf([
    ...keptFields(node, KEPT),
    ["servers", convertServers(node, context)],
    ["parameters", plain.length > 0 ? convertParameters(plain, context) : undefined],
    ["requestBody", body],
    ["responses", convertResponses(node, context.typesOf(node, "produces"), context)],
  ]);
}

/** The body of `body` or `formData` parameters, where there are any. */
function convertRequest(
  method: string,
  operation: SourceNode,
  parameters: readonly Written[],
  context: Context,
): JsonObject | undefined {
  const [first] = parameters;
  if (!first) return undefined;
  if (WITHOUT_BODY.has(method)) {
    const message = `Since 3.0 the body of ${method.toUpperCase()} has no meaning; it is kept, and tools may leave it out.`;
    context.lose("body-of-get", "approximated", message, first.written);
  }
  const types = context.typesOf(operation, "consumes");
  const [whole, ...more] = parameters.filter(({ target }) => textField(target, "in") === "body");
  if (!whole)
    return convertForm(
      parameters.map(({ target }) => target),
      types,
      context,
    );
  for (const { written } of more) context.lose("second-body", "dropped", "The operation has a body already.", written);
  const reference = referenceOf(whole.written);
  const isUsual = types.join() === context.defaultTypes("consumes").join();
  if (reference?.startsWith("#/parameters/") && isUsual) return bodyReference(reference, context);
  return convertBody(whole.target, types, context);
}

function bodyReference(reference: string, context: Context): JsonObject {
  const { $ref } = context.reference(reference);
  return { $ref: String($ref).replace("#/components/parameters/", "#/components/requestBodies/") };
}

function convertParameters(parameters: readonly Written[], context: Context): JsonValue[] {
  return parameters.flatMap(({ written, target }): JsonValue[] => {
    const reference = referenceOf(written);
    if (reference?.startsWith("#/parameters/")) return [context.reference(reference)];
    const converted = convertParameter(target, context);
    return converted ? [converted] : [];
  });
}

function parametersOf(owner: SourceNode, context: Context): Written[] {
  return itemNodes(childNode(owner, "parameters")).flatMap((written) => {
    const target = context.target(written);
    if (target) return [{ written, target }];
    context.lose("unreadable-parameter", "dropped", "The parameter refers to nothing.", written);
    return [];
  });
}

function isPlain({ target }: Written): boolean {
  const location = textField(target, "in");
  return location !== "body" && location !== "formData";
}
