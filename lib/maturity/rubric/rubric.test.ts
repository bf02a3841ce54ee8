import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECKS } from "@/lib/maturity/checks";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { defaultRubric } from "./default";
import { parseRubric } from "./parse";
import { printRubric } from "./print";
import { rubricSchema } from "./schema";

const printed = printRubric(defaultRubric);

/** The shipped rubric as YAML with one text in place of another, which must be there. */
function edited(from: string, to: string): string {
  expect(printed).toContain(from);
  return printed.replace(from, () => to);
}

const problemsOf = (text: string) => {
  const parsed = parseRubric(text);
  return parsed.ok ? [] : parsed.problems;
};

const decimal = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);

const anyText = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .filter((text) => rubricSchema.safeParse({ ...defaultRubric, description: text }).success);
const anyLine = anyText.filter((text) => rubricSchema.safeParse({ ...defaultRubric, title: text }).success);

const anyRubric: fc.Arbitrary<Rubric> = fc
  .record({
    title: anyLine,
    description: anyText,
    order: fc.shuffledSubarray([...CHECKS], { minLength: 1 }),
    weight: decimal(1, 9),
    effortHours: decimal(0, 100),
    deprecated: fc.integer({ min: 0, max: 100 }),
    moderateFrom: decimal(0, 0.4),
    perSpan: decimal(0, 10),
    traits: anyText,
  })
  .map(({ title, description, order, weight, effortHours, deprecated, moderateFrom, perSpan, traits }) => ({
    ...defaultRubric,
    title,
    description,
    levels: defaultRubric.levels.map((level) => ({ ...level, traits })),
    checks: order.map(({ id, level, defaults }) => ({
      id,
      level,
      weight,
      required: level === 1,
      effortHours,
      parameters: defaults,
    })),
    entropy: {
      ...defaultRubric.entropy,
      weights: { deprecated: deprecated / 100, undocumented: (100 - deprecated) / 100, breaking: 0 },
      moderateFrom,
      highFrom: 0.5,
    },
    dimensions: { ...defaultRubric.dimensions, perSpan },
  }));

describe("the shipped rubric", () => {
  it("is one", () => {
    expect(rubricSchema.safeParse(defaultRubric).error).toBeUndefined();
  });

  it("requires something at every level", () => {
    const required = defaultRubric.checks.filter((check) => check.required).map(({ level }) => level);
    expect([...new Set(required)]).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("YAML", () => {
  it("of the shipped rubric is read as the shipped rubric", () => {
    expect(parseRubric(printed)).toEqual({ ok: true, rubric: defaultRubric });
  });

  it("of any rubric is read as that rubric", () => {
    fc.assert(
      fc.property(anyRubric, (rubric) => {
        expect(parseRubric(printRubric(rubric))).toEqual({ ok: true, rubric });
      }),
      { numRuns: 60 },
    );
  });

  it("may be JSON", () => {
    const { name, title, ...spec } = defaultRubric;
    const json = { apiVersion: "api.example.com/v1", kind: "Rubric", metadata: { name, title }, spec };
    expect(parseRubric(JSON.stringify(json))).toEqual({ ok: true, rubric: defaultRubric });
  });
});

describe("what is wrong is named with its place", () => {
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

  it.each([
    ["another kind", "kind: Rubric", "kind: Team", "must be Rubric"],
    ["a name with capitals", "name: apicmm", "name: APICMM", "small letters"],
    ["an unknown check", "id: contract-valid", "id: contract-perfect", "no check contract-perfect"],
    ["a check twice", "id: contract-valid", "id: contract-published", "listed twice"],
    ["a weight of nothing", "weight: 3", "weight: 0", "more than 0"],
    ["a level that is none", "level: 1\n      weight", "level: 7\n      weight", "must be a level"],
    ["a key that nobody knows", "breakingCap: 12", "breakingCape: 12", "no such key"],
    ["weights that are no whole", "deprecated: 0.4", "deprecated: 0.5", "sum to 1.1"],
    ["bands that cross", "highFrom: 0.3", "highFrom: 0.05", "more than moderateFrom"],
    ["an upgrade to nowhere", "to: 2", "to: 1", "must be above L1"],
    ["a share above 100", "leastPercent: 80", "leastPercent: 180", "100"],
    ["a number that is none", "breakingCap: 12", "breakingCap: .nan", ""],
  ])("%s", (_name, from, to, message) => {
    const text = edited(from, to);
    const [problem, ...more] = problemsOf(text).filter((one) => one.message.includes(message));
    expect(problem, JSON.stringify(problemsOf(text))).toBeDefined();
    expect(more.length).toBeLessThan(3);
    const [firstLine = ""] = to.split("\n");
    const lines = text.split("\n");
    const places = problemsOf(text).map(({ line, column }) => lines[line - 1]?.slice(column - 1) ?? "");
    const isOfParent = message.startsWith("sum");
    expect(isOfParent || places.some((place) => place.includes(firstLine.split(":")[0] ?? "")), places.join("|")).toBe(
      true,
    );
  });

  it("a level that requires nothing below one that does", () => {
    const rubric = {
      ...defaultRubric,
      checks: defaultRubric.checks.map((check) => ({ ...check, required: check.level !== 1 })),
    };
    const [problem] = problemsOf(printRubric(rubric));
    expect(problem?.message).toContain("L1 requires no check");
    expect(problem?.line).toBe(lineOf(printRubric(rubric), "  checks:"));
  });

  it("a key twice", () => {
    const text = edited("kind: Rubric", "kind: Rubric\nkind: Rubric");
    expect(problemsOf(text)[0]).toMatchObject({ line: 3, column: 1 });
  });

  it("no more than fifty things, none of them long", () => {
    const junk = Array.from({ length: 300 }, (_, index) => `  - {"${"k".repeat(900)}${index}": 1}`).join("\n");
    const problems = problemsOf(printed.replace("  checks:\n", () => `  checks:\n${junk}\n`));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    expect(Math.max(...problems.map((one) => one.message.length + one.pointer.length))).toBeLessThan(1_100);
  });
});

describe("hostile text", () => {
  const bomb = ["a: &a [x, x]", ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join("\n");

  it.each([
    ["an alias", "kind: &k Rubric\nspec: *k\n", 2],
    ["an alias bomb", bomb, 2],
    ["an alias of itself", "a: &a [*a]\n", 1],
    ["merge keys", "a: &a {x: 1}\nb:\n  <<: *a\n", 3],
    ["deep brackets", `a: ${"[".repeat(100_000)}`, 1],
    ["deep blocks", Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), 13],
    ["a long text", `a: ${"x".repeat(300 * 1024)}`, 1],
    ["many values", `a: [${"1,".repeat(60_000)}]`, 1],
    ["two documents", `${printed}---\n${printed}`, printed.split("\n").length],
    ["nothing", "", 1],
    ["a comment", "# nothing\n", 1],
    ["a tag", "a: !!js/function 'x'\n", 1],
    ["broken YAML", "a: [1,\nb: 2", 2],
  ])("%s is refused with line and column", (_name, text, line) => {
    const [problem] = problemsOf(text);
    expect(problem?.line).toBeGreaterThanOrEqual(1);
    expect(problem?.line).toBeLessThanOrEqual(line);
    expect(problem?.column).toBeGreaterThanOrEqual(1);
  });

  it("with __proto__ changes nothing of anything", () => {
    const parsed = parseRubric(edited("parameters: {}", "parameters: {__proto__: {leastPercent: 1}}"));
    expect(parsed).toEqual({ ok: true, rubric: defaultRubric });
    const foreign = edited("kind: Rubric", "kind: Rubric\n__proto__: {kind: Rubric}");
    expect(parseRubric(foreign)).toMatchObject({ ok: false });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("of any kind does not throw", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(parseRubric(text).ok).toBe(false);
      }),
    );
  });
});
