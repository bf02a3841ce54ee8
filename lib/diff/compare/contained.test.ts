import { describe, expect, it } from "vitest";
import type { Schema } from "@/lib/specs/model";
import { parseText } from "@/lib/diff/testing/parse-text";
import { isContained } from "./contained";
import type { SchemaSide } from "./schema-side";
import { createSchemaViews } from "./schema-views";
import { createShapes } from "./shape";

function schemaOf(text: string): Schema {
  const { model } = parseText(`openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    It: ${text}
    Tree: {type: object, properties: {next: {$ref: "#/components/schemas/Tree"}, value: {type: string}}}
    Wide: {type: object, properties: {next: {$ref: "#/components/schemas/Wide"}}}
    Loop: {oneOf: [{$ref: "#/components/schemas/Loop"}, {type: integer}]}
`);
  const schema = model.schemas.get("It");
  if (!schema) throw new Error("no schema");
  return schema;
}

function side(): SchemaSide {
  const views = createSchemaViews();
  return { views, shape: createShapes(views) };
}

describe("isContained", () => {
  it.each([
    ["{type: integer}", "{type: number}", true],
    ["{type: number}", "{type: integer}", false],
    ["{enum: [a]}", "{type: string}", true],
    ["{enum: [a]}", "{type: string, pattern: b}", false],
    ["{type: string, maxLength: 3}", "{type: string, maxLength: 5}", true],
    ["{type: string}", "{type: string, maxLength: 5}", false],
    ["{type: integer, minimum: 1}", "{type: integer, exclusiveMinimum: 0}", true],
    ["{type: integer, multipleOf: 4}", "{type: integer, multipleOf: 2}", true],
    ["{type: object, required: [a], properties: {a: {type: string}}}", "{type: object}", true],
    ["{type: object}", "{type: object, properties: {a: {type: string}}}", false],
    ["{type: object, properties: {a: {}}}", "{type: object, additionalProperties: false, properties: {a: {}}}", false],
    ["{type: string}", "{oneOf: [{type: string}, {type: object, required: [a]}]}", true],
    ["{enum: [a]}", "{oneOf: [{type: string}, {enum: [a]}]}", false],
    ["{enum: [a]}", "{anyOf: [{type: string}, {enum: [a]}]}", true],
    ["{anyOf: [{type: string, maxLength: 1}, {type: integer}]}", "{type: [string, integer]}", true],
    ["{$ref: '#/components/schemas/Tree'}", "{$ref: '#/components/schemas/Wide'}", true],
    ["{$ref: '#/components/schemas/Wide'}", "{$ref: '#/components/schemas/Tree'}", false],
    ["{type: string}", "{$ref: '#/components/schemas/Loop'}", false],
    ["{not: {type: string}}", "{not: {type: string}}", true],
    ["{type: string}", "{type: string, not: {const: a}}", false],
    ["{type: array, items: {type: integer}}", "{type: array, items: {type: number}}", true],
    ["{type: array}", "{type: array, uniqueItems: true}", false],
  ])("%s within %s: %s", (inner, outer, expected) => {
    expect(isContained(schemaOf(inner), side(), schemaOf(outer), side())).toBe(expected);
  });
});
