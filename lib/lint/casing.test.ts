import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { casingOf, casingOutliers } from "@/lib/lint/casing";

describe("casingOf", () => {
  it.each([
    ["petName", "camelCase"],
    ["PetName", "PascalCase"],
    ["Pet", "PascalCase"],
    ["pet_name", "snake_case"],
    ["pet-name", "kebab-case"],
    ["PET_NAME", "CONSTANT_CASE"],
    ["pet", undefined],
    ["PET", undefined],
    ["pet_Name", undefined],
    ["名字", undefined],
    ["", undefined],
    ["a".repeat(201), undefined],
  ])("%s: %s", (name, style) => expect(casingOf(name)).toBe(style));

  it("is quick on long names that almost fit", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "A", "aB", "a_", "a-", "A_"), fc.integer({ min: 1, max: 98 }), (part, times) => {
        const begun = processorMs();
        expect(casingOf(`a${part.repeat(times)}!`)).toBeUndefined();
        expect(processorMs() - begun).toBeLessThan(200);
      }),
    );
  });
});

describe("casingOutliers", () => {
  const of = (...names: string[]) => casingOutliers(names.map((name) => ({ name, of: null })));
  it("finds the few among many", () => {
    expect(of("aB", "cD", "eF", "gH", "iJ", "k_l")).toMatchObject({ style: "camelCase", isClear: true, total: 6 });
    expect(of("aB", "cD", "eF", "gH", "iJ", "k_l")?.outliers.map((named) => named.name)).toEqual(["k_l"]);
  });
  it("says when no style is clear", () => expect(of("aB", "cD", "eF", "g_h", "i_j")).toMatchObject({ isClear: false }));
  it("has nothing to say of one style, of single words, of too few", () => {
    expect(of("aB", "cD", "eF", "gH", "iJ")).toBeUndefined();
    expect(of("a", "b", "c", "d", "e", "f")).toBeUndefined();
    expect(of("aB", "c_d")).toBeUndefined();
  });
  it("counts a name once", () => expect(of("aB", "aB", "aB", "aB", "c_d")).toBeUndefined());
});
