import { describeSchema, type SchemaLine } from "./schema-lines";
import { isRecord, resolveLocal } from "./local-reference";

/** A parameter as a line of a table. */
export interface ParameterLine {
  name: string;
  place: string;
  type: string;
  required: boolean;
  deprecated: boolean;
  description: string;
}

/** A body as it is sent in one media type. */
export interface BodyView {
  mediaType: string;
  lines: SchemaLine[];
  /** There was more than is shown. */
  cut: boolean;
}

export interface ResponseView {
  status: string;
  description: string;
  bodies: BodyView[];
}

/** One operation of an OpenAPI document, ready to be shown. */
export interface OperationView {
  summary: string;
  description: string;
  parameters: ParameterLine[];
  bodyRequired: boolean;
  bodies: BodyView[];
  responses: ResponseView[];
}

type Json = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const record = (value: unknown): Json => (isRecord(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function bodyOf(document: Json, mediaType: string, schema: unknown): BodyView {
  return { mediaType, ...describeSchema(document, schema) };
}

/** `content` of OpenAPI 3: a body for each media type. */
function bodiesOf(document: Json, content: unknown): BodyView[] {
  return Object.entries(record(content)).map(([type, media]) => bodyOf(document, type, record(media).schema));
}

function parameterLine(document: Json, parameter: Json): ParameterLine {
  // OpenAPI 2.0 writes the schema's keywords into the parameter itself.
  const schema = parameter.schema ?? Object.values(record(parameter.content)).map((media) => record(media).schema)[0];
  const { lines } = describeSchema(document, schema ?? parameter);
  return {
    name: text(parameter.name),
    place: text(parameter.in),
    type: lines[0]?.type ?? "",
    required: parameter.required === true,
    deprecated: parameter.deprecated === true,
    description: text(parameter.description),
  };
}

/** The operation's own parameters before those of its path that it does not replace. */
function parametersOf(document: Json, item: Json, operation: Json): Json[] {
  const own = list(operation.parameters).map((one) => record(resolveLocal(document, one)));
  const names = new Set(own.map((one) => `${text(one.in)} ${text(one.name)}`));
  const shared = list(item.parameters).map((one) => record(resolveLocal(document, one)));
  return [...own, ...shared.filter((one) => !names.has(`${text(one.in)} ${text(one.name)}`))];
}

function responseView(document: Json, operation: Json, status: string, given: unknown): ResponseView {
  const response = record(resolveLocal(document, given));
  const produces = text(list(operation.produces ?? document.produces)[0]) || "application/json";
  const bodies = response.schema ? [bodyOf(document, produces, response.schema)] : bodiesOf(document, response.content);
  return { status, description: text(response.description), bodies };
}

/** The operation of a document (2.0 to 3.2) by its method and path; null where the document has none such. */
export function viewOperation(document: Json, method: string, path: string): OperationView | null {
  const item = record(resolveLocal(document, record(document.paths)[path] ?? record(document.webhooks)[path]));
  const additional = record(item.additionalOperations);
  const operation = item[method.toLowerCase()] ?? additional[method];
  if (!isRecord(operation)) return null;
  const all = parametersOf(document, item, operation);
  const form = all.filter((one) => one.in === "body");
  const consumes = text(list(operation.consumes ?? document.consumes)[0]) || "application/json";
  const requestBody = record(resolveLocal(document, operation.requestBody));
  const bodies =
    form.length > 0
      ? form.map((one) => bodyOf(document, consumes, one.schema))
      : bodiesOf(document, requestBody.content);
  return {
    summary: text(operation.summary),
    description: text(operation.description),
    parameters: all.filter((one) => one.in !== "body").map((one) => parameterLine(document, one)),
    bodyRequired: requestBody.required === true || form.some((one) => one.required === true),
    bodies,
    responses: Object.entries(record(operation.responses))
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => responseView(document, operation, status, response)),
  };
}
