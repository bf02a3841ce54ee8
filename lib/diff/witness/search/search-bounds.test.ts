import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { createSchemaViews } from "@/lib/diff/compare/schema-views";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import { makeValue } from "@/lib/diff/witness/values/make-value";
import type { Schema } from "@/lib/specs/model";
import { findDifference, type Found } from "./find-difference";

const place = { file: "openapi.yaml", pointer: "" };
const text: Schema = { place, types: ["string"] };
const whole: Schema = { place, types: ["integer"] };
const STEPS = 6_000;

function search(accepting: Schema, rejecting: Schema): { found: Found; left: number; milliseconds: number } {
  const budget = { steps: STEPS };
  const sided = (schema: Schema) => ({
    schema,
    views: createSchemaViews(),
    validator: createMessageValidator("request"),
  });
  const start = processorMs();
  const found = findDifference(sided(accepting), sided(rejecting), budget);
  return { found, left: budget.steps, milliseconds: processorMs() - start };
}

function nested(levels: number, leaf: Schema, required: boolean): Schema {
  let schema = leaf;
  for (let level = 0; level < levels; level++) {
    schema = { place, types: ["object"], properties: new Map([["x", schema]]) };
    if (required) schema.required = ["x"];
  }
  return schema;
}

function wide(count: number, last: Schema): Schema {
  const properties = new Map<string, Schema>();
  for (let index = 1; index < count; index++) properties.set(`p${index}`, text);
  properties.set("last", last);
  return { place, types: ["object"], properties };
}

/** Two members a level that are the same: 2^levels ways down. */
function doubled(levels: number, leaf: Schema, keyword: "allOf" | "anyOf" | "oneOf"): Schema {
  let schema = leaf;
  for (let level = 0; level < levels; level++) schema = { place, [keyword]: [schema, schema] };
  return schema;
}

function endless(value: Schema): Schema {
  const link: Schema = { place, types: ["object"], required: ["value", "next"] };
  link.properties = new Map([
    ["value", value],
    ["next", link],
  ]);
  return link;
}

const listed = (count: number): Schema => ({ place, enum: Array.from({ length: count }, (_, index) => `v${index}`) });
const patterned = (pattern: string): Schema => ({ place, types: ["string"], pattern });

type Case = readonly [about: string, accepting: Schema, rejecting: Schema, status?: Found["status"] | undefined];

const CASES: readonly Case[] = [
  ["lists that must not end", endless(text), endless(whole), "none-found"],
  ["1,000 levels", nested(1_000, text, false), nested(1_000, whole, false)],
  ["1,000 levels, all required", nested(1_000, text, true), nested(1_000, whole, true)],
  ["30 levels, all required", nested(30, text, true), nested(30, whole, true), "found"],
  ["10,000 properties", wide(10_000, text), wide(10_000, whole)],
  ["1,000 properties", wide(1_000, text), wide(1_000, whole), "found"],
  ["100,000 enumerated values", listed(100_001), listed(100_000), "found"],
  ["100,000 enumerated values, the same", listed(100_000), listed(100_000), "none-found"],
  ["an allOf that doubles 8 times", doubled(8, text, "allOf"), doubled(8, whole, "allOf"), "found"],
  ["an allOf that doubles 40 times", doubled(40, text, "allOf"), doubled(40, whole, "allOf"), "none-found"],
  ["an anyOf that doubles 25 times", doubled(25, text, "anyOf"), doubled(25, whole, "anyOf")],
  ["a oneOf that doubles 25 times", doubled(25, text, "oneOf"), doubled(25, whole, "oneOf"), "none-found"],
  ["a pattern with nested repetition", patterned("^(a+)+$"), patterned("^(a|aa)+b$"), "found"],
  ["patterns with many states", patterned("^(.*a.{18})$"), patterned("^(.*b.{18})$")],
  ["patterns that count", patterned("^((a{1,100}){1,100}){1,100}$"), patterned("^x{9999}$")],
  ["patterns that look around", patterned("^(?=.*\\d)(?=.*[a-z]).{8,}$"), patterned("^(?!a).*$"), "none-found"],
  ["patterns that are none", patterned("("), patterned("[a"), "none-found"],
  ["lengths without end", { ...text, minLength: 1e9 }, { ...text, minLength: 2e9 }, "none-found"],
  [
    "arrays without end",
    { place, types: ["array"], minItems: 1e9 },
    { place, types: ["array"], minItems: 2e9 },
    "none-found",
  ],
  [
    "many unique items",
    { place, types: ["array"], items: whole },
    { place, types: ["array"], maxItems: 900, uniqueItems: true },
    "found",
  ],
];

describe("a search ends", () => {
  it.each(CASES.map((one) => ({ one, about: one[0] })))("$about", ({ one: [, accepting, rejecting, status] }) => {
    const { found, left, milliseconds } = search(accepting, rejecting);
    if (status) expect(found.status).toBe(status);
    if (found.status === "none-found") expect(found.why).toMatch(/^\S.*\S$/);
    expect(left).toBeGreaterThan(-10_000);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it("with a spent budget, at once", () => {
    const views = createSchemaViews();
    const sided = { schema: text, views, validator: createMessageValidator("request") };
    expect(findDifference(sided, { ...sided, schema: whole }, { steps: 0 })).toMatchObject({
      status: "none-found",
      why: "the search ended at its bound",
    });
    expect(makeValue(text, views, { budget: { steps: 0 } })).toBeUndefined();
  });
});
