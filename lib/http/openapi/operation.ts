import { ERRORS } from "@/lib/core/errors";
import type { RouteContract } from "@/lib/http/define-route";
import { PARAMETER_DESCRIPTIONS } from "./descriptions";
import { type JsonObject, jsonSchemaOf, membersOf } from "./json-schema";
import type { NamedSchemas } from "./schema-names";

/** The names that bodies have in `components`. */
export interface BodyNames {
  answers: NamedSchemas;
  requests: NamedSchemas;
}

/** Statuses that every operation can answer with. */
const ALWAYS = [400, 401, 403, 429, 500, 503];

const JSON_TYPE = "application/json";

const reference = (kind: string, name: string): JsonObject => ({ $ref: `#/components/${kind}/${name}` });

/** The name of a problem's response in `components`. */
export const problemName = (status: number): string => `Problem${status}`;

/** One operation of the document. */
export function operationOf(contract: RouteContract, method: string, names: BodyNames): JsonObject {
  const body = requestBodyOf(contract, names);
  return {
    operationId: contract.operationId,
    summary: contract.summary,
    description: contract.description ?? contract.summary,
    tags: [contract.tag],
    parameters: parametersOf(contract, method),
    ...(body ? { requestBody: body } : {}),
    responses: responsesOf(contract, method, names),
    ...(contract.open ? { security: [] } : {}),
  };
}

function parametersOf(contract: RouteContract, method: string): JsonObject[] {
  const listed = (["path", "query"] as const).flatMap((where) => {
    const schema = where === "path" ? contract.params : contract.query;
    return (schema ? membersOf(schema) : []).map((member) => parameterOf(contract.operationId, where, member));
  });
  if (method !== "GET") listed.push(reference("parameters", "IdempotencyKey"));
  if (contract.conditional) listed.push(reference("parameters", "IfMatch"));
  return listed;
}

function parameterOf(
  operationId: string,
  where: "path" | "query",
  { name, required, schema }: { name: string; required: boolean; schema: JsonObject },
): JsonObject {
  const known = PARAMETER_DESCRIPTIONS[`${operationId}.${name}`] ?? PARAMETER_DESCRIPTIONS[name];
  const { description = known, ...plain } = schema;
  return {
    name,
    in: where,
    required: where === "path" || required,
    ...(description === undefined ? {} : { description }),
    schema: plain,
  };
}

function requestBodyOf({ body, raw }: RouteContract, names: BodyNames): JsonObject | null {
  if (raw && !body) {
    const content = Object.fromEntries(raw.accepts.map((type) => [type, { schema: rawSchema(type) }]));
    return { required: true, content };
  }
  if (!body) return null;
  const schema = reference("schemas", names.requests.get(body) ?? "");
  return { required: true, content: { "application/json": { schema } } };
}

/** What a body that is read as bytes looks like: an object where it is JSON, a form of files, else text. */
function rawSchema(type: string): JsonObject {
  const file = { type: "string", contentMediaType: "application/octet-stream" };
  if (type === "multipart/form-data") {
    return {
      type: "object",
      properties: { entry: file, files: { type: "array", items: file } },
      required: ["entry"],
    };
  }
  if (type.endsWith("json")) return { type: "object" };
  return { type: "string" };
}

function responsesOf(contract: RouteContract, method: string, names: BodyNames): JsonObject {
  const { status = 200, alsoAnswers = [] } = contract;
  const succeeded = [status, ...alsoAnswers.filter((one) => one < 400 && one !== 304)];
  const responses: JsonObject = {};
  for (const one of [...new Set(succeeded)].sort((a, b) => a - b)) {
    responses[one] = successOf(contract, one, names);
  }
  if (method === "GET" && status === 200)
    responses[304] = { description: "The caller has this representation already." };
  for (const one of failuresOf(contract, method)) {
    responses[one] = contract.failsAs ? failureAs(contract.failsAs, one) : reference("responses", problemName(one));
  }
  return responses;
}

/** A failure that is no problem: `google.rpc.Status`, in the encoding of the request. */
function failureAs(mediaTypes: readonly string[], status: number): JsonObject {
  const content = Object.fromEntries(mediaTypes.map((type) => [type, { schema: rawSchema(type) }]));
  const title = Object.values(ERRORS).find((one) => one.status === status)?.title ?? "It failed";
  return { description: `${title}. The body is a \`google.rpc.Status\`.`, content };
}

function failuresOf({ alsoAnswers = [], body, raw, params, conditional }: RouteContract, method: string): number[] {
  return [
    ...new Set([
      ...ALWAYS,
      ...alsoAnswers.filter((one) => one >= 400),
      ...(params ? [404] : []),
      ...(body || raw ? [413, 415] : []),
      ...(method === "GET" ? [] : [409]),
      ...(conditional ? [412] : []),
    ]),
  ].sort((a, b) => a - b);
}

const SUCCESS: Readonly<Record<number, string>> = {
  200: "Done.",
  201: "Made.",
  202: "Taken on.",
  204: "Done; there is nothing to say.",
};

function successOf({ response, produces }: RouteContract, status: number, names: BodyNames): JsonObject {
  const description = SUCCESS[status] ?? "Done.";
  if (status === 204) return { description };
  const headers = {
    ...(status === 201 ? { Location: reference("headers", "Location") } : {}),
    ETag: reference("headers", "ETag"),
    RateLimit: reference("headers", "RateLimit"),
    "RateLimit-Policy": reference("headers", "RateLimitPolicy"),
  };
  const schema = response ? reference("schemas", names.answers.get(response) ?? "") : {};
  const content: Record<string, JsonObject> = {};
  for (const type of produces ?? []) content[type] = { schema: answerSchema(type) };
  if (response || !produces) content[JSON_TYPE] = { schema: content[JSON_TYPE] ? { anyOf: [schema, {}] } : schema };
  return { description, headers, content };
}

/** What a file looks like that is answered in place of data: any value where it is JSON, else text. */
function answerSchema(type: string): JsonObject {
  return /[/+]json$/.test(type) ? {} : { type: "string" };
}

/** The schemas of all bodies, by name. */
export function bodySchemas(names: BodyNames): JsonObject {
  const entries = [
    ...[...names.answers].map(([schema, name]) => [name, jsonSchemaOf(schema, "output")] as const),
    ...[...names.requests].map(([schema, name]) => [name, jsonSchemaOf(schema, "input")] as const),
  ];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The statuses of failure there are, each with the codes it can carry. */
export function failureStatuses(): Map<number, string[]> {
  const statuses = new Map<number, string[]>();
  for (const [code, { status }] of Object.entries(ERRORS)) {
    statuses.set(status, [...(statuses.get(status) ?? []), code]);
  }
  return statuses;
}
