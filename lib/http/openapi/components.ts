import { ERRORS } from "@/lib/core/errors";
import type { JsonObject } from "./json-schema";
import { failureStatuses, problemName } from "./operation";

/** A problem as every failure is answered (RFC 9457). */
const PROBLEM: JsonObject = {
  type: "object",
  description: "What went wrong, and what the caller can do about it (RFC 9457).",
  properties: {
    type: { type: "string", format: "uri-reference", description: "The page about this kind of failure." },
    title: { type: "string", description: "This kind of failure, in a few words." },
    status: { type: "integer", minimum: 400, maximum: 599, description: "The HTTP status." },
    code: { type: "string", enum: Object.keys(ERRORS), description: "This kind of failure, for programs." },
    detail: { type: "string", description: "What happened this time." },
    fix: { type: "string", description: "What the caller can do about it." },
    traceId: { type: "string", description: "Leads to this request in the server's log." },
    violations: {
      type: "array",
      description: "The places it is about: in the request, or in a definition.",
      items: {
        type: "object",
        description: "One place, and what is wrong there.",
        properties: {
          pointer: { type: "string", description: "A JSON Pointer (RFC 6901)." },
          line: { type: "integer", minimum: 1, description: "From 1 on." },
          column: { type: "integer", minimum: 1, description: "From 1 on." },
          file: { type: "string", description: "The file of a definition that has several." },
          message: { type: "string", description: "What is wrong." },
        },
        required: ["pointer", "message"],
      },
    },
  },
  required: ["type", "title", "status", "code", "detail", "fix", "traceId", "violations"],
};

function problemExample(code: keyof typeof ERRORS): JsonObject {
  const { status, title } = ERRORS[code];
  return {
    type: `/errors/${code}`,
    title,
    status,
    code,
    detail: `${title}.`,
    fix: "Read the detail, correct the request, and send it again.",
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    violations: [],
  };
}

const isCode = (code: string): code is keyof typeof ERRORS => code in ERRORS;

function problemResponses(): JsonObject {
  const responses: JsonObject = {};
  for (const [status, codes] of failureStatuses()) {
    const examples = Object.fromEntries(
      codes.filter(isCode).map((code) => [code, { summary: ERRORS[code].title, value: problemExample(code) }]),
    );
    responses[problemName(status)] = {
      description: codes
        .filter(isCode)
        .map((code) => `${ERRORS[code].title} (\`${code}\`).`)
        .join(" "),
      headers: status === 429 || status === 503 ? { "Retry-After": { $ref: "#/components/headers/RetryAfter" } } : {},
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" }, examples } },
    };
  }
  return responses;
}

const text = (description: string): JsonObject => ({ description, schema: { type: "string" } });

/** Everything that operations refer to, around the schemas of their bodies. */
export function componentsOf(schemas: JsonObject): JsonObject {
  return {
    securitySchemes: {
      token: { type: "http", scheme: "bearer", description: "An API token: `Authorization: Bearer cct_…`." },
      session: {
        type: "apiKey",
        in: "cookie",
        name: "better-auth.session_token",
        description: "A browser's sign-in. What changes something must come from the registry's own pages.",
      },
    },
    parameters: {
      IdempotencyKey: {
        name: "Idempotency-Key",
        in: "header",
        required: false,
        description: "A name for this request: a repeat under the same name is answered as the first was.",
        schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[!-~]+$" },
      },
      IfMatch: {
        name: "If-Match",
        in: "header",
        required: false,
        description: "The ETag that was read: 412 where the resource changed since (RFC 9110 §13.1.1).",
        schema: { type: "string", maxLength: 500 },
      },
    },
    headers: {
      ETag: text("The revision of what is shown; take it to If-Match and If-None-Match."),
      Location: text("The address of what was made."),
      RateLimit: text("What is left of the caller's minute (IETF httpapi draft)."),
      RateLimitPolicy: text("How many requests a minute has (IETF httpapi draft)."),
      RetryAfter: { description: "Seconds to wait before another try.", schema: { type: "integer", minimum: 0 } },
    },
    schemas: { ...schemas, Problem: PROBLEM },
    responses: problemResponses(),
  };
}
