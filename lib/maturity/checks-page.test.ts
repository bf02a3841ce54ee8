import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CHECKS } from "@/lib/maturity/checks";
import { checksPage } from "./checks-page";

it("docs/maturity-checks.md is what the checks say (node --import tsx scripts/maturity-checks-page.ts)", () => {
  expect(readFileSync("docs/maturity-checks.md", "utf8")).toBe(checksPage());
});

it("the page has every check once, with what to do", () => {
  const page = checksPage();
  for (const { id, fix } of CHECKS) {
    expect(page.split(`\n\`${id}\` · `).length, id).toBe(2);
    expect(page, id).toContain(fix);
  }
});
