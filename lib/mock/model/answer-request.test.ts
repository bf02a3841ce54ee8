import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import type { JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { answerRequest } from "./answer-request";
import { MockApi } from "./mock-api";
import type { MockRequest } from "./mock-message";

const PETS = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: "https://pets.example/{stage}/v1", variables: { stage: { default: live } } }]
security: [{ key: [] }, { bearer: [] }]
paths:
  /pets:
    get:
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }
        - { name: tag, in: query, schema: { type: array, items: { type: string, maxLength: 3 } } }
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { age: { type: integer } }, additionalProperties: false } }
        - { name: where, in: query, content: { application/json: { schema: { type: object, required: [a] } } } }
        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }
      responses:
        "200":
          description: ok
          headers:
            X-Total: { schema: { type: integer, minimum: 3, maximum: 3 } }
            Set-Cookie: { schema: { type: string, enum: [a=b] } }
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
              examples:
                few: { value: [{ id: 1, name: Rex }] }
                none: { $ref: "#/components/examples/None" }
            text/csv: { schema: { type: string }, example: "id,name" }
            application/xml: { schema: { $ref: "#/components/schemas/Pet" } }
        "4XX": { description: bad, content: { application/problem+json: { schema: { type: object, required: [title], properties: { title: { const: Bad } } } } } }
        default: { description: other }
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Pet" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Pet" } }
      responses: { "201": { description: made, headers: { Location: { schema: { type: string, enum: [/pets/7] } } } } }
  /pets/{id}:
    get:
      security: []
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        "302": { description: moved, headers: { Location: { schema: { type: string, enum: ["https://evil.example"] } } } }
  /log:
    get: { responses: { "200": { description: ok, content: { application/jsonl: { itemSchema: { type: integer } } } } } }
  /tree:
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } } } }
  /huge:
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: array, minItems: 1000000, items: { type: string, minLength: 100000 } } } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, bearer: { type: http, scheme: bearer } }
  examples: { None: { value: [] } }
  schemas:
    Pet:
      type: object
      required: [id, name]
      additionalProperties: false
      properties:
        id: { type: integer }
        name: { type: string, minLength: 2 }
        born: { type: string, format: date }
        secret: { type: string, writeOnly: true }
    Tree: { type: object, required: [children], properties: { size: { type: integer }, children: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }
`;

const parsed = parseSpec({ entry: "a", files: [{ name: "a", bytes: new TextEncoder().encode(PETS) }] });
const api = new MockApi(parsed);

interface Asked {
  headers?: Record<string, string>;
  body?: string;
}

function ask(line: string, { headers = {}, body = "" }: Asked = {}) {
  const [method = "", target = ""] = line.split(" ");
  const [path = "", query = ""] = target.split("?");
  const request: MockRequest = { method, path, query, headers, body: new TextEncoder().encode(body) };
  const answer = answerRequest(api, request);
  const text = new TextDecoder().decode(answer.body);
  const fields = new Headers(answer.headers);
  const isJson = /[/+]json$/.test(fields.get("content-type") ?? "");
  return { status: answer.status, fields, text, json: isJson && text !== "" ? (JSON.parse(text) as JsonValue) : null };
}

describe("an answer", () => {
  it.each<[string, Asked, number, string]>([
    ["GET /pets", {}, 200, '[{"id":1,"name":"Rex"}]'],
    ["GET /live/v1/pets", {}, 200, '[{"id":1,"name":"Rex"}]'],
    ["GET /pets", { headers: { prefer: "example=none" } }, 200, "[]"],
    ["GET /pets", { headers: { accept: "text/csv" } }, 200, "id,name"],
    ["GET /pets", { headers: { accept: "application/xml, text/csv;q=0.5" } }, 200, "id,name"],
    ["GET /pets", { headers: { prefer: "code=404" } }, 404, '{"title":"Bad"}'],
    ["GET /pets", { headers: { prefer: "code=503" } }, 503, ""],
    ["GET /pets?limit=0", { headers: { prefer: "code=429" } }, 429, '{"title":"Bad"}'],
    ["HEAD /pets", {}, 200, '[{"id":1,"name":"Rex"}]'],
  ])("to %s %j is %i", (line, asked, status, text) => {
    expect(ask(line, asked)).toMatchObject({ status, text });
  });

  it("says which preferences it followed", () => {
    const { fields } = ask("GET /pets", { headers: { prefer: "code=200, example=few" } });
    expect(fields.get("preference-applied")).toBe("code=200, example=few");
  });

  it("has the fields of the definition, but none that would act on a browser", () => {
    const { fields } = ask("GET /pets");
    expect([fields.get("x-total"), fields.get("set-cookie")]).toEqual(["3", null]);
    expect(
      ask("POST /pets", { headers: { "content-type": "application/json" }, body: '{"id":1,"name":"Rex"}' }).fields.get(
        "location",
      ),
    ).toBe("/pets/7");
    const moved = ask("GET /pets/1", { headers: { prefer: "code=302" } });
    expect([moved.status, moved.fields.get("location")]).toEqual([302, null]);
  });

  it.each(["GET /pets/7", "GET /tree", "GET /pets/8?x=1"])(
    "to %s fits the schema, also by chance, and is the same again",
    (line) => {
      const { check } = createMessageValidator("response");
      const schema = parsed.model.schemas.get(line.includes("tree") ? "Tree" : "Pet");
      for (const prefer of ["", "dynamic=true"]) {
        const headers = { prefer };
        const { status, json, text } = ask(line, { headers });
        expect(status).toBe(200);
        expect(schema && check(schema, json)).toEqual({ status: "accepted" });
        expect(text).not.toContain("secret");
        expect(ask(line, { headers }).text).toBe(text);
      }
    },
  );

  it("by chance is another one for another request", () => {
    const texts = new Set(
      Array.from({ length: 10 }, (_, id) => ask(`GET /pets/${id}`, { headers: { prefer: "dynamic=true" } }).text),
    );
    expect(texts.size).toBeGreaterThan(5);
  });

  it("is written line by line where the media type is", () => {
    expect(ask("GET /log").text).toMatch(/^-?\d+\n-?\d+\n$/);
  });

  it("ends where a schema asks for far too much", () => {
    expect([200, 406]).toContain(ask("GET /huge", { headers: { prefer: "dynamic=true" } }).status);
  });
});

it("reads a form of a million fields in time", () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const begun = processorMs();
  expect(ask("POST /pets", { headers, body: `name=Rex&${"id=1&".repeat(400_000)}` }).status).toBeLessThan(500);
  expect(processorMs() - begun).toBeLessThan(10_000);
});

describe("a request that does not fit", () => {
  const json = { "content-type": "application/json" };

  it.each<[string, Asked, number, string, string]>([
    ["GET /pets?limit=0", {}, 400, "/query/limit", "must be >= 1"],
    ["GET /pets?limit=many", {}, 400, "/query/limit", "must be an integer"],
    ["GET /pets?tag=abc&tag=abcd", {}, 400, "/query/tag/1", "must have at most 3 characters"],
    ["GET /pets?ids=1,x", {}, 400, "/query/ids/1", "must be an integer"],
    ["GET /pets?filter[age]=old", {}, 400, "/query/filter/age", "must be an integer"],
    ["GET /pets?filter[size]=1", {}, 400, "/query/filter", "must not have the property `size`"],
    ["GET /pets?where={", {}, 400, "/query/where", "is not JSON"],
    ["GET /pets?where={}", {}, 400, "/query/where", "must have the property `a`"],
    ["GET /pets", { headers: { "x-trace": "1" } }, 400, "/header/X-Trace", "must be a valid uuid"],
    ["GET /pets/rex", {}, 400, "/path/id", "must be an integer"],
    ["POST /pets", {}, 400, "/body", "is required"],
    ["POST /pets", { headers: json, body: "{" }, 400, "/body", "is not JSON"],
    ["POST /pets", { headers: json, body: '{"id":1}' }, 422, "/body", "must have the property `name`"],
    ["POST /pets", { headers: json, body: '{"id":1,"name":"x"}' }, 422, "/body/name", "at least 2 characters"],
    [
      "POST /pets",
      { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "id=a&name=Rex" },
      422,
      "/body/id",
      "must be an integer",
    ],
  ])("%s %j is told %i at %s", (line, asked, status, pointer, message) => {
    const answer = ask(line, asked);
    expect(answer.status).toBe(status);
    expect(answer.fields.get("concordat-mock")).toBe("refused");
    expect(answer.json).toMatchObject({ status, violations: [{ pointer, message: expect.stringContaining(message) }] });
  });

  it.each<[string, Asked, number]>([
    ['GET /pets?limit=7&tag=abc&tag=b&ids=1,2&filter[age]=3&where={"a":1}', {}, 200],
    ["POST /pets", { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "id=1&name=Rex" }, 201],
    ["GET /nothing", {}, 404],
    ["DELETE /pets", {}, 405],
    ["POST /pets", { headers: { "content-type": "text/plain" }, body: "x" }, 415],
    ["GET /pets", { headers: { accept: "image/png" } }, 406],
    ["GET /pets", { headers: { accept: "application/xml" } }, 406],
    ["GET /pets/1", { headers: { prefer: "code=404" } }, 400],
    ["GET /pets", { headers: { prefer: "example=other" } }, 400],
    ["GET /pets", { headers: { prefer: "security=on" } }, 401],
    ["GET /pets", { headers: { prefer: "security=on", "x-key": "k" } }, 200],
    ["GET /pets", { headers: { prefer: "security=on", authorization: "Bearer t" } }, 200],
    ["GET /pets", { headers: { prefer: "security=on", authorization: "Basic t" } }, 401],
    ["GET /pets/1", { headers: { prefer: "security=on" } }, 200],
  ])("%s %j: %i", (line, asked, status) => {
    expect(ask(line, asked).status).toBe(status);
  });
});
