import { describe, expect, it } from "vitest";
import { parseText } from "@/lib/diff/testing/parse-text";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";
import { createMessageValidator } from "./validator";

function schemas(written: JsonObject, version = "3.1.0"): (name: string) => Schema {
  const text = JSON.stringify({
    openapi: version,
    info: { title: "A", version: "1" },
    paths: {},
    components: { schemas: written },
  });
  const { model } = parseText(text, "openapi.json");
  return (name) => model.schemas.get(name) ?? { place: { file: "", pointer: "" }, always: false };
}

function judge(schema: JsonValue, value: JsonValue, version?: string): string {
  const verdict = createMessageValidator("request").check(schemas({ A: schema }, version)("A"), value);
  if (verdict.status === "accepted") return "accepted";
  return verdict.status === "rejected" ? verdict.reason : `unknown: ${verdict.why}`;
}

describe("the validator of messages", () => {
  it.each<[string, JsonValue, JsonValue, string]>([
    ["a fitting type", { type: "string" }, "a", "accepted"],
    ["a wrong type", { type: ["array", "null"] }, "a", "the message must be an array or null"],
    ["a bound", { properties: { amount: { minimum: 1 } } }, { amount: 0 }, "`/amount` must be >= 1"],
    [
      "an item",
      { items: { properties: { a: { maxLength: 1 } } } },
      [{}, { a: "bc" }],
      "`/1/a` must have at most 1 character",
    ],
    ["a missing property", { required: ["a"] }, {}, "the message must have the property `a`"],
    [
      "a closed object",
      { properties: { a: {} }, additionalProperties: false },
      { a: 1, b: 2 },
      "the message must not have the property `b`",
    ],
    ["an enumeration", { enum: ["a", { b: [1] }] }, { b: [1] }, "accepted"],
    ["not in an enumeration", { enum: ["a", 2] }, "c", "the message must be one of `a`, `2`"],
    ["an empty enumeration", { enum: [] }, 1, "the message is what `not` rules out"],
    ["int32", { type: "integer", format: "int32" }, 2147483648, "the message must be <= 2147483647"],
    ["int64 refuses nothing", { type: "integer", format: "int64" }, 2147483648, "accepted"],
    ["a date", { format: "date" }, "2026-02-30", "the message must be a valid date"],
    ["a format that nobody checks", { format: "iban" }, "x", "accepted"],
    ["a small multiple", { multipleOf: 0.1 }, 0.3, "accepted"],
    ["a pattern", { pattern: "^[A-Z]{3}$" }, "eur", "the message must match the pattern `^[A-Z]{3}$`"],
    [
      "two patterns are told apart",
      { properties: { a: { pattern: "^a$" }, b: { pattern: "^b$" } } },
      { a: "a", b: "a" },
      "`/b` must match the pattern `^b$`",
    ],
    ["look-around", { pattern: "^(?=a)" }, "a", "unknown: the pattern `^(?=a)` cannot be checked in bounded time"],
    ["look-around that is not reached", { pattern: "^(?=a)" }, 1, "accepted"],
    [
      "a choice",
      { oneOf: [{ type: "string" }, { maxLength: 3 }] },
      "ab",
      "the message must fit exactly one of the alternatives",
    ],
    ["names like those of Object", { required: ["toString"] }, {}, "the message must have the property `toString`"],
    [
      "unevaluated properties",
      { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
      { a: 1 },
      "accepted",
    ],
    [
      "unevaluated properties that are left",
      { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
      { b: 1 },
      "the message must not have the property `b`",
    ],
    [
      "contains",
      { contains: { type: "string" }, minContains: 2 },
      ["a", 1],
      "the message does not contain the items that it must contain",
    ],
    [
      "conditions",
      { if: { required: ["a"] }, then: { required: ["b"] } },
      { a: 1 },
      "the message does not fulfil the condition for its kind",
    ],
    ["false", { properties: { a: false } }, { a: 1 }, "`/a` is not allowed"],
  ])("%s", (_, schema, value, expected) => {
    expect(judge(schema, value)).toBe(expected);
  });

  it("ends on a pattern that backtracks", () => {
    expect(judge({ pattern: "^(a+)+$" }, `${"a".repeat(40_000)}b`)).toMatch(/^the message must match/);
  });

  it("compares whole objects of an enumeration whatever made them", () => {
    expect(judge({ enum: [{ a: 1 }] }, { a: 1 })).toBe("accepted");
  });

  it("ends where a schema contains itself, or multiplies", () => {
    const at = schemas({
      Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] },
      Open: { unevaluatedProperties: false, anyOf: [{ $ref: "#/components/schemas/Open" }] },
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `D${index}`,
          { allOf: [1, 2].map(() => ({ $ref: `#/components/schemas/D${index + 1}` })) },
        ]),
      ),
    });
    const { check } = createMessageValidator("request");
    for (const name of ["Loop", "Open", "D0"]) expect(check(at(name), {}).status).toBe("unknown");
  });

  it("does not ask requests for what only responses carry, and the other way round", () => {
    const at = schemas({
      A: { required: ["id", "secret"], properties: { id: { readOnly: true }, secret: { writeOnly: true } } },
      B: { allOf: [{ required: ["id"] }, { properties: { id: { readOnly: true } } }] },
    });
    const request = createMessageValidator("request");
    const response = createMessageValidator("response");
    expect(request.check(at("A"), { secret: 1 }).status).toBe("accepted");
    expect(request.check(at("A"), { id: 1 }).status).toBe("rejected");
    expect(response.check(at("A"), { id: 1 }).status).toBe("accepted");
    expect(response.check(at("A"), { secret: 1 }).status).toBe("rejected");
    expect(request.check(at("B"), {}).status).toBe("accepted");
    expect(response.check(at("B"), {}).status).toBe("rejected");
  });

  it("follows circles as deep as the value goes", () => {
    const at = schemas({
      Tree: { type: "object", properties: { next: { $ref: "#/components/schemas/Tree" }, size: { maximum: 9 } } },
    });
    const { check } = createMessageValidator("response");
    expect(check(at("Tree"), { next: { next: { size: 10 } } })).toEqual({
      status: "rejected",
      path: "/next/next/size",
      reason: "`/next/next/size` must be <= 9",
    });
  });
});
