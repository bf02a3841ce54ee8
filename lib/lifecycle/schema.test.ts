import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import {
  lifecyclePolicySchema,
  toDeprecation,
  transitionInputSchema,
  versionLabelSchema,
} from "@/lib/lifecycle/schema";

describe("transitionInputSchema", () => {
  const accepts = (input: unknown) => transitionInputSchema.safeParse(input).success;
  it.each([
    [{ to: "in_review" }, true],
    [{ to: "deprecated", reason: "r", deprecation: { sunsetAt: "2027-01-31" } }, true],
    [{ to: "deprecated", deprecation: { sunsetAt: "2027-01-31", migrationGuide: "https://a.example/b" } }, true],
    [{ to: "gone" }, false],
    [{ to: "active", extra: 1 }, false],
    [{ to: "active", reason: " " }, false],
    [{ to: "deprecated", deprecation: {} }, false],
    [{ to: "deprecated", deprecation: { sunsetAt: "2027-02-30" } }, false],
    [{ to: "deprecated", deprecation: { sunsetAt: "2027-01-31", migrationGuide: "javascript:alert(1)" } }, false],
  ])("%j: %s", (input, expected) => expect(accepts(input)).toBe(expected));
});

describe("other schemas", () => {
  it("turns days into their midnight in UTC", () => {
    expect(toDeprecation({ sunsetAt: "2027-01-31", replacement: "b" })).toEqual({
      sunsetAt: new Date("2027-01-31T00:00:00Z"),
      replacement: "b",
    });
    expect(() => toDeprecation({ sunsetAt: "soon" })).toThrow(RangeError);
  });
  it("accepts the default policy", () =>
    expect(lifecyclePolicySchema.parse(DEFAULT_LIFECYCLE_POLICY)).toEqual(DEFAULT_LIFECYCLE_POLICY));
  it("says why a label is refused", () => {
    expect(versionLabelSchema.safeParse("a/b").error?.issues[0]?.message).toBe(
      "A version's label contains no slashes.",
    );
    expect(versionLabelSchema.parse("1.0.0")).toBe("1.0.0");
  });
});
