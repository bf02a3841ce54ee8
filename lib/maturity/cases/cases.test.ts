import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "@/lib/maturity/advisor/advise";
import { advisorAnswers } from "@/lib/maturity/advisor/answers";
import { adviceProfile } from "./advice-profile";
import { type CaseContent, caseContent, ISOLATIONS, textIn } from "./model";
import { relativeChange, successOf, wentOf } from "./outcome";
import { SHIPPED_CASES } from "./shipped-cases";
import { type CaseProfile, mostSimilar, profileOf, similarityOf } from "./similarity";

const one = (value: number) => ({ least: value, most: value });
const shipped = [...SHIPPED_CASES];
const caseOf = (slug: string): CaseContent => {
  const found = SHIPPED_CASES.get(slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};

describe("the cases of DOMAIN §8", () => {
  it.each(shipped)("%s is whole, in both languages", (_slug, content) => {
    expect(caseContent.parse(content)).toEqual(content);
    const texts = JSON.stringify(content, (_key, value: unknown) => value).match(/"en":/g)?.length ?? 0;
    expect(JSON.stringify(content).match(/"zh-CN":/g)?.length).toBe(texts);
    expect(content.lessons.length).toBeGreaterThan(0);
  });

  it("have the figures of the domain", () => {
    const valuesOf = (slug: string) =>
      caseOf(slug).metrics.map(({ kind, values }) => [kind, ...values.map((value) => value?.most)]);
    expect(valuesOf("payment-containers")).toEqual([
      ["response-time", 150, 80],
      ["availability", 99.9, 99.99],
      ["deployment-time", 30, 2],
      ["utilisation", 40, 75],
    ]);
    expect(valuesOf("edge-authentication-wasm")).toEqual([
      ["cold-start", 2000, 1],
      ["memory", 40, 1.5],
      ["latency", 5, 0.5],
    ]);
    expect(valuesOf("financial-core-sandbox")).toEqual([
      ["start-time", 2, 3],
      ["memory", 40, 512],
    ]);
    expect(valuesOf("mixed-linux-wasm")).toEqual([
      ["utilisation", 60, 85],
      ["density", 50, 150],
      ["cost", 100, 70],
    ]);
    expect(valuesOf("payment-four-eras")).toEqual([["latency", 50, 30, 10, 1]]);
  });
});

describe("how a metric went", () => {
  it.each([
    ["lower", [one(5), one(3)], "better", -0.4],
    ["higher", [one(5), one(3)], "worse", -0.4],
    [
      "lower",
      [
        { least: 1, most: 2 },
        { least: 1, most: 2 },
      ],
      "same",
      0,
    ],
    ["lower", [null, one(2), one(1)], "better", -0.5],
    ["lower", [one(2), null], "unknown", null],
    ["higher", [one(0), one(4)], "better", null],
    ["lower", [one(-2), one(-3)], "better", -0.5],
  ] as const)("%s is better, %j: %s", (better, values, went, change) => {
    expect(wentOf({ better, values: [...values] })).toBe(went);
    expect(relativeChange({ values: [...values] })).toBe(change);
  });
});

describe("success", () => {
  it("is what got better where nobody judged, and says so", () => {
    expect(successOf(caseOf("payment-containers"))).toMatchObject({
      value: 1,
      parts: { goal: { value: 1, by: "metrics" }, cost: { value: null }, satisfaction: { by: null } },
    });
    expect(successOf(caseOf("financial-core-sandbox"))).toMatchObject({
      value: 0.5,
      counted: { better: 2, same: 0, worse: 2 },
    });
  });

  it("is the mean of what people judged", () => {
    const content = { ...caseOf("mixed-linux-wasm"), ratings: { goal: 0.4, cost: 0.8, satisfaction: null } };
    expect(successOf(content).value).toBeCloseTo(0.6, 9);
    expect(
      successOf({ ...content, metrics: [], ratings: { goal: null, cost: null, satisfaction: null } }),
    ).toMatchObject({ value: null, counted: { better: 0, same: 0, worse: 0 } });
  });
});

const words = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 });
const profile: fc.Arbitrary<CaseProfile> = fc.record({
  tags: words,
  contracts: words,
  isolation: fc.option(fc.constantFrom(...ISOLATIONS)),
  metrics: words,
});

describe("similarity", () => {
  it("is symmetric, in [0, 1], and 1 of the same", () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const { score, because, unknown } = similarityOf(a, b);
        expect(score).toBeCloseTo(similarityOf(b, a).score, 12);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(because.every(({ part }) => !unknown.includes(part))).toBe(true);
        const own = similarityOf(a, a);
        expect(own.score).toBeCloseTo(own.unknown.length === 4 ? 0 : 1, 12);
      }),
    );
  });

  it("says what is shared, and passes over what one says nothing of", () => {
    const a = { tags: ["x", "y"], contracts: ["wit"], isolation: "L-5", metrics: [] } as const;
    const b = { tags: ["y", "z"], contracts: ["wit"], isolation: "L-4", metrics: ["latency"] } as const;
    expect(similarityOf(a, b)).toEqual({
      score: (0.4 * (1 / 3) + 0.25 + 0.15 * 0.8) / 0.8,
      because: [
        { part: "tags", shared: ["y"], value: 1 / 3 },
        { part: "contracts", shared: ["wit"], value: 1 },
      ],
      unknown: ["metrics"],
    });
  });

  it("finds the case like an advised one, with why", () => {
    const answers = advisorAnswers.parse({
      ...{ latency: "no", clients: "no", plugins: "no", cloudNative: "yes", edge: "no" },
      ...{ isolation: 2, complexity: 2 },
    });
    const wanted = adviceProfile(answers, advise(answers));
    expect(wanted).toEqual({ tags: ["cloud-native"], contracts: ["openapi", "crd"], isolation: "L-3", metrics: [] });
    const [first, ...others] = mostSimilar(wanted, shipped, ([, content]) => profileOf(content), 3);
    expect(first?.candidate[0]).toBe("payment-containers");
    expect(first?.similarity.because.map(({ part }) => part)).toEqual(["tags", "contracts", "isolation"]);
    for (const { similarity } of others) expect(similarity.score).toBeLessThanOrEqual(first?.similarity.score ?? 0);
  });
});

describe("texts", () => {
  it("are shown in the language asked for, else in the one there is", () => {
    expect(textIn({ en: "a", "zh-CN": "甲" }, "zh-CN")).toBe("甲");
    expect(textIn({ en: "a" }, "zh-CN")).toBe("a");
    expect(textIn({ "zh-CN": "甲" }, "en")).toBe("甲");
  });

  it.each([[{}], [{ en: " " }], [{ fr: "x" }]])("are refused as %j", (title) => {
    expect(caseContent.safeParse({ ...caseOf("mixed-linux-wasm"), title }).success).toBe(false);
  });

  it("have a value for each stage", () => {
    const content = caseOf("mixed-linux-wasm");
    expect(caseContent.safeParse({ ...content, stages: [...content.stages, { en: "x" }] }).success).toBe(false);
  });
});
