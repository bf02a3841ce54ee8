import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { lifecyclePolicySchema } from "@/lib/lifecycle/schema";
import { fieldValue, POLICY_FIELDS, type PolicyField, withField } from "./policy-fields";

function valuesOf(field: PolicyField): readonly string[] {
  if (field.kind === "switch") return ["true", "false"];
  if (field.kind === "team") return ["", "security"];
  return field.kind === "number" ? [String(field.least), "7"] : field.choices;
}

describe("the fields of a policy", () => {
  it.each(POLICY_FIELDS)("$name is read back as it was set, and changes nothing else", (field) => {
    const values = valuesOf(field);
    for (const value of values) {
      const changed = lifecyclePolicySchema.parse(withField(DEFAULT_LIFECYCLE_POLICY, field.name, value));
      expect(fieldValue(changed, field.name)).toBe(value);
      const others = POLICY_FIELDS.filter((other) => other.name !== field.name);
      for (const { name } of others) expect(fieldValue(changed, name)).toBe(fieldValue(DEFAULT_LIFECYCLE_POLICY, name));
    }
  });

  it("cover all of a policy", () => {
    const { gates, ...plain } = DEFAULT_LIFECYCLE_POLICY;
    expect(POLICY_FIELDS.map((field) => field.name).sort()).toEqual(Object.keys({ ...plain, ...gates }).sort());
  });
});
