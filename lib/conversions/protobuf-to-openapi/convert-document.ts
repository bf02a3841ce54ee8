import type { ConversionSettings } from "@/lib/conversions/conversion";
import type { JsonObject, SpecModel } from "@/lib/specs/model";
import type { ProtoMethod } from "@/lib/specs/protobuf/contract";
import { httpBindings } from "@/lib/specs/protobuf/model/http-bindings";
import type { ConversionContext } from "./context";
import { convertMethod, grpcBinding, STATUS } from "./convert-method";
import { enumSchema, messageSchema, objectOf } from "./json-schema";

/** The verbs that a path of OpenAPI 3.1 has a place for. */
const VERBS: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** The whole document. */
export function convertDocument(
  context: ConversionContext,
  model: SpecModel,
  settings: ConversionSettings,
): JsonObject {
  const version = settings.version ?? model.info.version;
  if (version === "")
    context.lose("info-version", "assumed", "The package names no version; the result says `0`.", model.place);
  const paths = convertMethods(context, model);
  for (const [name, message] of context.contract.messages)
    if (context.contract.own.has(name) && !message.isGroup) context.used.add(name);
  for (const name of context.contract.enums.keys()) if (context.contract.own.has(name)) context.used.add(name);
  const schemas = convertTypes(context);
  if (context.used.size > 0)
    context.lose("wire-form", "dropped", "Numbers of fields and values are not in the result.", model.place);
  for (const [name, { place, extendee }] of context.contract.extensions) {
    if (extendee === undefined || !context.contract.own.has(extendee)) continue;
    context.lose("extension", "dropped", `The extension \`${name}\` of \`${extendee}\` is left out.`, place);
  }
  return objectOf([
    ["openapi", "3.1.0"],
    [
      "info",
      objectOf([
        ["title", model.info.title],
        ["version", version === "" ? "0" : version],
        ["description", model.info.description],
      ]),
    ],
    ["servers", model.servers.length === 0 ? undefined : model.servers.map(({ url }) => ({ url }))],
    [
      "tags",
      model.tags.length === 0
        ? undefined
        : model.tags.map((tag) =>
            objectOf([
              ["name", tag.name],
              ["description", tag.description],
            ]),
          ),
    ],
    ["paths", paths],
    ["components", { schemas }],
  ]);
}

function convertMethods(context: ConversionContext, model: SpecModel): JsonObject {
  const paths = new Map<string, JsonObject>();
  const taken = new Set<string>();
  const ids = new Set<string>();
  const { services, own } = context.contract;
  for (const service of services.values()) {
    if (!own.has(service.fullName)) continue;
    for (const method of service.methods) {
      noteMethod(context, method);
      const found = httpBindings(method);
      for (const binding of found.length === 0 ? [grpcBinding(method)] : found) {
        const tag = model.operations.get(method.key)?.tags[0] ?? service.name;
        const operationId = unused(`${tag}_${method.name}`, ids);
        const { path, verb, operation } = convertMethod(context, method, binding, { operationId, tag });
        const address = `${verb} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
        if (!VERBS.has(verb)) {
          const message = `\`${binding.text}\` has a method that OpenAPI has no place for.`;
          context.lose("custom-method", "dropped", message, method.place, method.key);
        } else if (taken.has(address)) {
          const message = `\`${binding.text}\` is the address of another method, too.`;
          context.lose("binding-conflict", "dropped", message, method.place, method.key);
        } else {
          taken.add(address);
          paths.set(path, { ...paths.get(path), [verb]: operation });
        }
      }
    }
  }
  return objectOf(paths);
}

function noteMethod(context: ConversionContext, method: ProtoMethod): void {
  const { key, place, clientStreaming, serverStreaming } = method;
  if (httpBindings(method).length === 0)
    context.lose("no-http-binding", "assumed", `\`${key}\` is called with \`POST /${key}\`.`, place, key);
  if (clientStreaming)
    context.lose(
      "client-streaming",
      "approximated",
      `\`${key}\` takes a stream; the result takes one message.`,
      place,
      key,
    );
  if (serverStreaming)
    context.lose(
      "server-streaming",
      "approximated",
      `\`${key}\` returns a stream; the result returns one message.`,
      place,
      key,
    );
  context.lose("error-form", "assumed", "Errors have the form of `google.rpc.Status`.", {
    file: place.file,
    pointer: "",
  });
}

function unused(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}_${number}`;
  ids.add(id);
  return id;
}

/** The types that are used, and what they use; by name, in the order in which they were met. */
function convertTypes(context: ConversionContext): JsonObject {
  const { messages, enums } = context.contract;
  const schemas = new Map<string, JsonObject>();
  // A set grows while it is iterated: what a type refers to is reached.
  for (const name of context.used) {
    const message = messages.get(name);
    const one = enums.get(name);
    if (message) schemas.set(name, messageSchema(context, message));
    else if (one) schemas.set(name, enumSchema(one));
  }
  if (!schemas.has(STATUS)) schemas.set(STATUS, STATUS_SCHEMA);
  return objectOf(schemas);
}

const STATUS_SCHEMA: JsonObject = {
  type: "object",
  description: "An error as gRPC gives it in JSON.",
  properties: {
    code: { type: "integer", format: "int32", description: "One of the codes of gRPC." },
    message: { type: "string", description: "What went wrong, for developers." },
    details: { type: "array", items: { type: "object" }, description: "More of it; `@type` says which." },
  },
};
