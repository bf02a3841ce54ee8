import { describe, expect, it } from "vitest";
import { z } from "zod";
import { RegistryError } from "./errors";
import { parseInput, pointerOf } from "./parse-input";

const schema = z.strictObject({ name: z.string().min(1), tags: z.array(z.string()).default([]) });

function refusalOf(raw: unknown): RegistryError {
  try {
    parseInput(schema, raw, "The body");
  } catch (error) {
    if (error instanceof RegistryError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("parseInput", () => {
  it("gives what the schema makes of it", () =>
    expect(parseInput(schema, { name: "a" })).toEqual({ name: "a", tags: [] }));

  it("names every place that does not fit", () => {
    const refusal = refusalOf({ name: "", tags: ["a", 1] });
    expect(refusal).toMatchObject({
      code: "invalid_input",
      message: expect.stringMatching(/^The body does not fit at \/name: /),
    });
    expect(refusal.violations.map(({ pointer }) => pointer)).toEqual(["/name", "/tags/1"]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a list", []],
    ["a text", "x"],
  ])("refuses %s", (_what, raw) => {
    expect(refusalOf(raw)).toMatchObject({ code: "invalid_input", violations: [{ pointer: "" }] });
  });

  it("refuses fields that are not known, __proto__ among them", () => {
    expect(refusalOf({ name: "a", colour: 1 }).violations[0]?.message).toContain("colour");
    expect(refusalOf(JSON.parse('{"name": "a", "__proto__": {"admin": true}}')).code).toBe("invalid_input");
    expect("admin" in {}).toBe(false);
  });

  it("answers shortly, however much is wrong", () => {
    const many = refusalOf({ name: "a", tags: Array.from({ length: 10_000 }, (_, index) => index) });
    expect(many.violations).toHaveLength(50);
    expect(many.message).toContain("/tags/0");
    const unknown = refusalOf({
      name: "a",
      ...Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`field${n}`, n])),
    });
    expect(JSON.stringify([unknown.message, unknown.violations]).length).toBeLessThan(2_000);
  });
});

describe("pointerOf", () => {
  it.each<[PropertyKey[], string]>([
    [[], ""],
    [["a", 0, "b"], "/a/0/b"],
    [["a/b", "c~d", ""], "/a~1b/c~0d/"],
  ])("%j is %s", (path, pointer) => expect(pointerOf(path)).toBe(pointer));
});
