import type { JsonValue } from "@/lib/specs/model";
import type { ObjectProblem } from "@/lib/specs/openapi/validate/grammar";

type Fields = Readonly<Record<string, JsonValue>>;

const has = (value: Fields, key: string): boolean => Object.hasOwn(value, key);
const field = (value: Fields, key: string): JsonValue | undefined => (has(value, key) ? value[key] : undefined);

/** 3.x: a path parameter is required, and a parameter has either a schema or a content of one media type. */
export function checkParameter(value: Fields): ObjectProblem[] {
  const problems: ObjectProblem[] = [];
  const location = field(value, "in");
  if (location === "path" && field(value, "required") !== true) problems.push(pathParameterOptional(value));
  if (location === "querystring") {
    if (!has(value, "content")) problems.push(shape("A `querystring` parameter describes itself with `content`."));
    return problems;
  }
  return [...problems, ...checkSchemaOrContent(value)];
}

/** 3.x: a parameter or header has either a schema or a content of one media type. */
export function checkSchemaOrContent(value: Fields): ObjectProblem[] {
  const content = field(value, "content");
  if (has(value, "schema") && content !== undefined)
    return [shape("`schema` and `content` exclude each other.", "content")];
  if (!has(value, "schema") && content === undefined) return [shape("Either `schema` or `content` is needed.")];
  const types = typeof content === "object" && content !== null ? Object.keys(content).length : 1;
  return types === 1 ? [] : [shape("`content` must hold exactly one media type here.", "content")];
}

/** 2.0: what a parameter must have depends on where it is. */
export function checkSwagger2Parameter(value: Fields): ObjectProblem[] {
  const location = field(value, "in");
  if (location === "body") return has(value, "schema") ? [] : [missing("schema", "A body parameter")];
  const problems = location === "path" && field(value, "required") !== true ? [pathParameterOptional(value)] : [];
  if (!has(value, "type")) problems.push(missing("type", "A parameter that is not in the body"));
  if (field(value, "type") === "file" && location !== "formData") {
    problems.push({ rule: "valid-value", field: "type", message: "Only a `formData` parameter can be a `file`." });
  }
  return [...problems, ...checkSwagger2Items(value)];
}

/** 2.0: an array outside a schema says what its items are. */
export function checkSwagger2Items(value: Fields): ObjectProblem[] {
  const isBare = field(value, "type") === "array" && !has(value, "items");
  return isBare ? [{ rule: "valid-array-items", message: "An array must say with `items` what it holds." }] : [];
}

/** 3.x: which fields a security scheme must have follows from its type. */
export function checkSecurityScheme(value: Fields): ObjectProblem[] {
  const needs: Record<string, string[]> = {
    apiKey: ["name", "in"],
    http: ["scheme"],
    oauth2: ["flows"],
    openIdConnect: ["openIdConnectUrl"],
  };
  const type = field(value, "type");
  return lacking(value, typeof type === "string" ? (needs[type] ?? []) : [], `A security scheme of type \`${type}\``);
}

/** 2.0: which fields a security scheme must have follows from its type and flow. */
export function checkSwagger2SecurityScheme(value: Fields): ObjectProblem[] {
  const type = field(value, "type");
  if (type === "apiKey") return lacking(value, ["name", "in"], "A security scheme of type `apiKey`");
  if (type !== "oauth2") return [];
  const flow = field(value, "flow");
  const needs = ["flow", "scopes"];
  if (flow === "implicit" || flow === "accessCode") needs.push("authorizationUrl");
  if (flow === "password" || flow === "application" || flow === "accessCode") needs.push("tokenUrl");
  return lacking(value, needs, "A security scheme of type `oauth2`");
}

/** An operation describes at least one response. */
export function checkResponses(value: Fields): ObjectProblem[] {
  if (Object.keys(value).some((key) => !key.startsWith("x-"))) return [];
  return [{ rule: "valid-empty-responses", message: "At least one response must be described." }];
}

/** A check that certain fields are there. */
export function requires(title: string, ...fields: string[]): (value: Fields) => ObjectProblem[] {
  return (value) => lacking(value, fields, title);
}

/** 3.1 and later: a document describes something. */
export function checkHasContent(value: Fields): ObjectProblem[] {
  if (["paths", "components", "webhooks"].some((key) => has(value, key))) return [];
  return [{ rule: "valid-required-field", message: "The document needs `paths`, `webhooks` or `components`." }];
}

function lacking(value: Fields, fields: readonly string[], subject: string): ObjectProblem[] {
  return fields.filter((name) => !has(value, name)).map((name) => missing(name, subject));
}

function missing(name: string, subject: string): ObjectProblem {
  return { rule: "valid-required-field", about: name, message: `${subject} needs \`${name}\`.` };
}

function shape(message: string, at?: string): ObjectProblem {
  return { rule: "valid-parameter-shape", message, ...(at ? { field: at } : {}) };
}

function pathParameterOptional(value: Fields): ObjectProblem {
  const at = has(value, "required") ? { field: "required" } : {};
  return { rule: "valid-value", message: "A path parameter must have `required: true`.", ...at };
}
