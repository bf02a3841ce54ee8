import { describe, expect, it } from "vitest";
import { viewOperation } from "./operation-view";

const money = {
  type: "object",
  required: ["amount"],
  properties: {
    amount: { type: "integer", format: "int64", minimum: 1, description: "In cents." },
    currency: { type: "string", enum: ["EUR", "CHF"], default: "EUR" },
    parts: { type: "array", items: { $ref: "#/components/schemas/Money" } },
  },
};

const document = {
  openapi: "3.1.0",
  components: {
    schemas: { Money: money, "a/b": { type: ["string", "null"] } },
    parameters: { Page: { name: "page", in: "query", schema: { type: "integer", maximum: 9 } } },
  },
  paths: {
    "/payments": {
      parameters: [
        { $ref: "#/components/parameters/Page" },
        { name: "trace", in: "header", schema: { type: "string" } },
      ],
      post: {
        summary: "Pay",
        parameters: [{ name: "page", in: "query", required: true, schema: { $ref: "#/components/schemas/a~1b" } }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Money" } } },
        },
        responses: { "201": { description: "Paid", content: {} }, default: { $ref: "#/nowhere" }, "x-note": {} },
      },
    },
  },
};

describe("an operation as it is shown", () => {
  const view = viewOperation(document, "POST", "/payments");

  it("has its own parameters before those of the path", () => {
    expect(view?.parameters).toMatchObject([
      { name: "page", place: "query", required: true, type: "a/b" },
      { name: "trace", place: "header", required: false, type: "string" },
    ]);
  });

  it("draws a body to where it comes round", () => {
    expect(view?.bodies[0]?.lines.map((line) => [line.depth, line.name, line.type, line.required])).toEqual([
      [0, "", "Money", false],
      [1, "amount", "integer (int64)", true],
      [1, "currency", "string", false],
      [1, "parts", "array of Money", false],
    ]);
    expect(view?.bodies[0]?.lines[2]?.constraints).toEqual(['"EUR" | "CHF"', '= "EUR"']);
    expect(view?.bodyRequired).toBe(true);
  });

  it("has each response, also one that refers to nothing", () => {
    expect(view?.responses).toEqual([
      { status: "201", description: "Paid", bodies: [] },
      { status: "default", description: "", bodies: [] },
    ]);
  });

  it("reads OpenAPI 2.0", () => {
    const old = {
      swagger: "2.0",
      consumes: ["application/xml"],
      paths: {
        "/p": {
          put: {
            parameters: [
              { name: "id", in: "query", type: "string", format: "uuid" },
              {
                name: "body",
                in: "body",
                required: true,
                schema: { type: "object", properties: { a: { type: "string" } } },
              },
            ],
            responses: { 200: { description: "ok", schema: { type: "array", items: { type: "string" } } } },
          },
        },
      },
    };
    expect(viewOperation(old, "PUT", "/p")).toMatchObject({
      parameters: [{ name: "id", type: "string (uuid)" }],
      bodyRequired: true,
      bodies: [{ mediaType: "application/xml", lines: [{ type: "object" }, { name: "a", depth: 1 }] }],
      responses: [{ status: "200", bodies: [{ mediaType: "application/json", lines: [{ type: "array of string" }] }] }],
    });
  });

  it.each([
    ["GET", "/payments"],
    ["POST", "/nowhere"],
    ["constructor", "__proto__"],
  ])("is null for %s %s, which is not there", (method, path) => {
    expect(viewOperation(document, method, path)).toBeNull();
  });

  it("ends with schemas that contain themselves", () => {
    const loop: Record<string, unknown> = { type: "object" };
    loop.properties = { self: { $ref: "#/loop" }, items: { type: "array", items: { $ref: "#/list" } } };
    const looping = {
      loop,
      list: { type: "array", items: { $ref: "#/list" } },
      self: { $ref: "#/self" },
      paths: {
        "/x": {
          get: {
            responses: { 200: { content: { a: { schema: { $ref: "#/loop" } }, b: { schema: { $ref: "#/self" } } } } },
          },
        },
      },
    };
    expect(viewOperation(looping, "GET", "/x")?.responses[0]?.bodies[0]?.lines.length).toBeLessThan(10);
  });

  it("says when there is more than is shown", () => {
    const properties = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p${index}`, { type: "string" }]));
    const wide = {
      paths: { "/x": { get: { requestBody: { content: { j: { schema: { properties } } } }, responses: {} } } },
    };
    expect(viewOperation(wide, "GET", "/x")?.bodies[0]).toMatchObject({ cut: true });
  });
});
