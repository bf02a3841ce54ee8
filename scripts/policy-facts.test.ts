import { expect, it } from "vitest";
import { presentPage, wantedPage } from "./policy-facts";

it("docs/code-policies.md names every fact as the schema has it (node --import tsx scripts/policy-facts.ts)", () => {
  expect(presentPage()).toBe(wantedPage());
  expect(presentPage()).toContain("| `operations` | list(object) |");
});
