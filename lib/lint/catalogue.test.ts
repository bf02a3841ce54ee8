import { describe, expect, it } from "vitest";
import { findLintRule, LINT_CATALOGUE, lintIndexMarkdown, lintRuleMarkdown } from "@/lib/lint/catalogue";
import { cases } from "@/lib/lint/rules/server-https.cases";

describe("the catalogue", () => {
  it("finds a rule, and nothing where there is none", () => {
    expect(findLintRule("info-contact")).toMatchObject({ severity: "info", isOptIn: false });
    expect(findLintRule("string-bounded")).toMatchObject({ isOptIn: true });
    expect(findLintRule("valid-structure")).toBeUndefined();
    expect(findLintRule("__proto__")).toBeUndefined();
  });

  it("makes a page of a rule with an example of each kind", () => {
    const rule = findLintRule("server-https");
    const page = rule ? lintRuleMarkdown(rule, cases) : "";
    expect(page).toMatch(/^# server-https\n\n\*\*Servers are reached over HTTPS\.\*\* Severity: warning\./);
    expect(page).toContain("## Reported: plain HTTP\n");
    expect(page).toContain("## Fine: encrypted\n");
    expect(page).toContain("  server-https: off\n");
  });

  it("links to each page once", () => {
    const links = [...lintIndexMarkdown().matchAll(/\]\(([a-z0-9-]+)\.md\)/g)].map(([, id]) => id);
    expect(links.toSorted()).toEqual(LINT_CATALOGUE.map((rule) => rule.id).toSorted());
    expect(new Set(links).size).toBe(links.length);
  });
});
