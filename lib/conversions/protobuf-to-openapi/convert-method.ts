import type { JsonObject } from "@/lib/specs/model";
import type { ProtoMessage, ProtoMethod, ProtoType } from "@/lib/specs/protobuf/contract";
import type { HttpBinding } from "@/lib/specs/protobuf/model/http-bindings";
import type { ConversionContext } from "./context";
import { fieldSchema, messageSchema, objectOf, typeSchema } from "./json-schema";
import { openApiPath, type OpenApiPath, type PathParameter } from "./path-template";
import { queryParameters } from "./query-parameters";

/** A method at one address. */
export interface ConvertedMethod {
  path: string;
  /** Lower case. */
  verb: string;
  operation: JsonObject;
}

const JSON_TYPE = "application/json";

/** Where a method without bindings is called, and how. */
export function grpcBinding({ key }: ProtoMethod): HttpBinding {
  return { method: "POST", path: `/${key}`, body: "*", text: `POST /${key}` };
}

/** One binding of a method as an operation. */
export function convertMethod(
  context: ConversionContext,
  method: ProtoMethod,
  binding: HttpBinding,
  names: { operationId: string; tag: string },
): ConvertedMethod {
  const template = openApiPath(binding.path);
  const request = context.contract.messages.get(method.input.name);
  notePath(context, method, template);
  const inPath = new Set(template.parameters.map(({ field }) => field));
  const parameters = template.parameters.map((parameter) => pathParameter(context, request, parameter));
  if (request && binding.body !== "*") {
    const elsewhere = new Set([...inPath, ...(binding.body === undefined ? [] : [binding.body])]);
    parameters.push(...queryParameters(context, request, elsewhere, method.key));
  }
  const operation = objectOf([
    ["tags", [names.tag]],
    ["operationId", names.operationId],
    ["description", method.description],
    ["deprecated", method.deprecated || undefined],
    ["parameters", parameters.length === 0 ? undefined : parameters],
    ["requestBody", bodyOf(context, method, binding, request, inPath)],
    ["responses", responsesOf(context, method, binding)],
  ]);
  return { path: template.path, verb: binding.method.toLowerCase(), operation };
}

function notePath(context: ConversionContext, { key, place }: ProtoMethod, { parameters }: OpenApiPath): void {
  for (const { name, field, whole, isWild } of parameters) {
    if (whole !== undefined && whole !== `{${name}}`)
      context.lose("path-template", "approximated", `\`${field}\` is \`${whole}\` in the path.`, place, key);
    if (isWild)
      context.lose(
        "path-wildcard",
        "approximated",
        `\`${name}\` stands for any number of parts of the path.`,
        place,
        key,
      );
  }
}

function pathParameter(
  context: ConversionContext,
  request: ProtoMessage | undefined,
  parameter: PathParameter,
): JsonObject {
  const { name, field, whole } = parameter;
  const found = whole === undefined ? fieldAt(context, request, field) : undefined;
  const said = fieldAt(context, request, field)?.description;
  const schema =
    found?.type.kind === "scalar" || found?.type.kind === "enum"
      ? typeSchema(context, found.type, found.place)
      : { type: "string" };
  const description = whole === undefined ? said : `Part of \`${field}\`, which is \`${whole}\`.`;
  return objectOf([
    ["name", name],
    ["in", "path"],
    ["required", true],
    ["description", description],
    ["schema", schema],
  ]);
}

/** The field at a path with dots in it. */
function fieldAt(context: ConversionContext, request: ProtoMessage | undefined, path: string) {
  const [first, ...rest] = path.split(".");
  let field = request?.fields.find(({ name }) => name === first);
  for (const name of rest) {
    const owner = field && context.contract.messages.get(field.type.name);
    field = owner?.fields.find((one) => one.name === name);
  }
  return field;
}

function bodyOf(
  context: ConversionContext,
  { input, place }: ProtoMethod,
  { body }: HttpBinding,
  request: ProtoMessage | undefined,
  inPath: ReadonlySet<string>,
): JsonObject | undefined {
  if (body === undefined) return undefined;
  const schema = (): JsonObject => {
    if (body !== "*") {
      const field = request?.fields.find(({ name }) => name === body);
      return field ? fieldSchema(context, field) : {};
    }
    const isWhole = !request || !request.fields.some(({ name }) => inPath.has(name));
    return isWhole ? typeSchema(context, input, place) : messageSchema(context, request, inPath);
  };
  return { required: true, content: { [JSON_TYPE]: { schema: schema() } } };
}

function responsesOf(
  context: ConversionContext,
  { output, place }: ProtoMethod,
  { responseBody }: HttpBinding,
): JsonObject {
  const field =
    responseBody === undefined ? undefined : fieldAt(context, context.contract.messages.get(output.name), responseBody);
  const schema = field ? fieldSchema(context, field) : typeSchema(context, output, place);
  return {
    "200": { description: descriptionOf(context, output), content: { [JSON_TYPE]: { schema } } },
    default: {
      description: "What went wrong.",
      content: { [JSON_TYPE]: { schema: { $ref: `#/components/schemas/${STATUS}` } } },
    },
  };
}

/** The message that gRPC gives errors in. */
export const STATUS = "google.rpc.Status";

function descriptionOf({ contract }: ConversionContext, { name }: ProtoType): string {
  return contract.messages.get(name)?.description ?? `\`${name}\``;
}
