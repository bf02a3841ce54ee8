import type { MediaType, Operation, Response, Schema } from "@/lib/specs/model";
import { KebabNames } from "./kebab-names";
import type { TypeWriter } from "./type-writer";
import { docLines } from "./write-docs";

/** An operation as the lines of a function. */
export function writeFunction(operation: Operation, name: string, types: TypeWriter): string[] {
  types.operation = operation.key;
  const params = writeParams(operation, name, types);
  const result = writeResult(operation, name, types);
  const said = [operation.summary, operation.description].filter(Boolean).join("\n\n");
  if (operation.deprecated) types.lose("deprecation", "approximated", operation);
  types.lose("http", "approximated", operation);
  types.operation = undefined;
  const docs = docLines(said === "" ? undefined : said, operation.key, operation.deprecated);
  return [...docs, `${name}: func(${params.join(", ")})${result};`];
}

function writeParams(operation: Operation, name: string, types: TypeWriter): string[] {
  const names = new KebabNames();
  const params = operation.parameters.map((parameter) => {
    const [media] = parameter.content?.values() ?? [];
    const schema = parameter.schema ?? media?.schema;
    const type = schema ? types.write(schema, `${name}-${parameter.name}`) : "string";
    const written = names.give(parameter.name);
    if (written.replace("%", "") !== parameter.name) types.lose("name", "approximated", parameter);
    return `${written}: ${parameter.required || type.startsWith("option<") ? type : `option<${type}>`}`;
  });
  const { requestBody: body } = operation;
  if (!body) return params;
  const type = bodyType(body.content, `${name}-request`, types);
  return type === undefined
    ? params
    : [...params, `${names.give("body")}: ${body.required ? type : `option<${type}>`}`];
}

/** JSON as its type, forms as their fields, anything else as bytes; undefined where nothing is sent. */
function bodyType(content: ReadonlyMap<string, MediaType>, hint: string, types: TypeWriter): string | undefined {
  const listed = [...content];
  const [first] = listed;
  if (!first) return undefined;
  const [type, media] = listed.find(([name]) => /[/+]json\b/i.test(name)) ?? first;
  const isJson = /[/+]json\b/i.test(type);
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type);
  if (!isJson || listed.length > 1) types.lose("media-type", "approximated", media);
  if (!isJson && !isForm) return /^text\//i.test(type) ? "string" : "list<u8>";
  return media.schema ? types.write(media.schema, hint) : anyValue(media, types);
}

function anyValue(media: MediaType, types: TypeWriter): string {
  types.lose("any-as-json", "approximated", media);
  return "string";
}

function writeResult(operation: Operation, name: string, types: TypeWriter): string {
  const success: [string, Response][] = [];
  const failure: [string, Response][] = [];
  for (const entry of operation.responses) (/^2/.test(entry[0]) ? success : failure).push(entry);
  for (const [, response] of operation.responses)
    if (response.headers.size > 0) types.lose("response-header", "dropped", response);
  const ok = alternatives(success, `${name}-response`, types);
  if (success.length > 1) types.lose("success-status", "approximated", operation);
  const err = errorType(failure, name, types);
  return ` -> result<${ok ?? "_"}, ${err}>`;
}

/** The type of the one response that there is, or a variant of them. */
function alternatives(responses: readonly [string, Response][], hint: string, types: TypeWriter): string | undefined {
  const [only] = responses;
  if (!only) return undefined;
  if (responses.length === 1) return bodyType(only[1].content, hint, types);
  return variant(responses, hint, types, []);
}

/** Errors by their status, and a case for the others with status and text. */
function errorType(responses: readonly [string, Response][], name: string, types: TypeWriter): string {
  const known = responses.filter(([status]) => status !== "default");
  return variant(known, `${name}-error`, types, ["other(tuple<u16, string>)"]);
}

function variant(
  responses: readonly [string, Response][],
  hint: string,
  types: TypeWriter,
  more: readonly string[],
): string {
  const own = types.giveName(hint);
  const names = new KebabNames();
  const lines = responses.flatMap(([status, { content, description }]) => {
    const type = bodyType(content, `${hint}-${status}`, types);
    const written = names.give(`status-${status}`);
    return [...docLines(description), type === undefined ? `${written},` : `${written}(${type}),`];
  });
  types.add([`variant ${own} {`, ...[...lines, ...more.map((one) => `${one},`)].map((line) => `  ${line}`), "}"]);
  return own;
}

/** Every schema that has a name, also where no operation needs it. */
export function writeNamed(schemas: ReadonlyMap<string, Schema>, types: TypeWriter): void {
  for (const [name, schema] of schemas) types.write(schema, name);
}
