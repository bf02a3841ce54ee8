import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";
import type { ReportedChange } from "@/lib/gates/model";
import { isNamingRule, type RequirementFacts, requirementsOf } from "./requirements";

const team = (slug: string) => ({ id: `id-${slug}`, slug, name: slug });
const change = (rule: string, over: Partial<ReportedChange> = {}): ReportedChange => ({
  fingerprint: rule,
  rule,
  severity: "non-breaking",
  operation: "GET /orders",
  ...over,
});
const breaking = (operation: string | null): ReportedChange =>
  change("response-required-property-removed", { severity: "breaking", operation });
const caller = (slug: string, operations: string[], over: Partial<RequirementFacts["callers"][number]> = {}) => ({
  slug,
  name: slug,
  team: team(`team-of-${slug}`),
  operations,
  unspecified: false,
  ...over,
});
const facts: RequirementFacts = {
  owner: team("orders"),
  requiredApprovals: 2,
  securityTeam: team("sec"),
  platformTeam: team("plat"),
  callers: [],
  hasBaseline: true,
  changes: [],
  findings: [],
};
const asked = (over: Partial<RequirementFacts>) =>
  requirementsOf({ ...facts, ...over }).map(({ id, because }) => `${id} ${because.code}`);

describe("who must approve", () => {
  const rows: [string, Partial<RequirementFacts>, string[]][] = [
    ["nothing changed", {}, []],
    ["a property came", { changes: [change("response-optional-property-added")] }, []],
    ["a scheme went", { changes: [change("security-scheme-removed")] }, ["security security_changed"]],
    [
      "anonymous callers are let in",
      { changes: [change("security-anonymous-allowed")] },
      ["security security_changed"],
    ],
    [
      "Smithy lets others prove who they are",
      { changes: [change("smithy-auth-added")] },
      ["security security_changed"],
    ],
    ["Smithy asks nobody any more", { changes: [change("smithy-auth-removed")] }, ["security security_changed"]],
    ["no security team", { changes: [change("security-scheme-removed")], securityTeam: null }, []],
    ["an operation came", { changes: [change("operation-added")] }, ["platform operations_added"]],
    ["an operation got another id", { changes: [change("operation-id-changed")] }, ["platform operations_added"]],
    ["a function came", { changes: [change("wit-function-added")] }, ["platform operations_added"]],
    ["a channel is called otherwise", { changes: [change("asyncapi-channel-renamed")] }, ["platform operations_added"]],
    ["a field is called otherwise", { changes: [change("protobuf-field-renamed")] }, ["platform operations_added"]],
    ["an operation went", { changes: [change("operation-removed")] }, []],
    ["no platform team", { changes: [change("operation-added")], platformTeam: null }, []],
    [
      "names are not as they should be",
      { findings: [{ rule: "path-casing-consistent" }] },
      ["platform naming_findings"],
    ],
    ["something else is not as it should be", { findings: [{ rule: "info-contact" }] }, []],
    [
      "both",
      { changes: [change("operation-added"), change("security-scope-added")] },
      ["security security_changed", "platform operations_added"],
    ],
    ["a first version", { hasBaseline: false }, ["security first_version", "platform first_version"]],
    ["nobody knows what changed", { changes: null }, ["security security_unknown", "platform naming_unknown"]],
    ["nobody knows what the rulesets say", { findings: null }, ["platform naming_unknown"]],
    [
      "a called operation breaks",
      { changes: [breaking("GET /orders")], callers: [caller("shop", ["GET /orders"])] },
      ["consumer:shop calls_break"],
    ],
    ["another operation breaks", { changes: [breaking("GET /carts")], callers: [caller("shop", ["GET /orders"])] }, []],
    [
      "a called operation changes without breaking",
      { changes: [change("x")], callers: [caller("shop", ["GET /orders"])] },
      [],
    ],
    [
      "the whole document breaks",
      { changes: [breaking(null)], callers: [caller("shop", ["GET /orders"])] },
      ["consumer:shop calls_break"],
    ],
    [
      "who does not say what they call",
      { changes: [breaking("GET /carts")], callers: [caller("shop", [], { unspecified: true })] },
      ["consumer:shop calls_break"],
    ],
    [
      "a caller without a team",
      { changes: [breaking("GET /orders")], callers: [caller("shop", ["GET /orders"], { team: null })] },
      [],
    ],
    [
      "two callers",
      {
        changes: [breaking("GET /orders")],
        callers: [caller("shop", ["GET /orders"]), caller("app", ["GET /orders"])],
      },
      ["consumer:shop calls_break", "consumer:app calls_break"],
    ],
    [
      "callers where nobody knows",
      { changes: null, callers: [caller("shop", ["GET /orders"])], securityTeam: null, platformTeam: null },
      ["consumer:shop calls_unknown"],
    ],
    [
      "callers of a first version",
      { hasBaseline: false, callers: [caller("shop", ["GET /orders"])], securityTeam: null, platformTeam: null },
      [],
    ],
  ];
  it.each(rows)("%s", (_name, over, others) => {
    expect(asked(over)).toEqual(["owner owner", ...others]);
  });

  it("says how many, of what, and keeps the quorum to the owning team", () => {
    const changes = [breaking("GET /orders"), breaking("GET /orders"), change("security-scope-added")];
    const found = requirementsOf({ ...facts, changes, callers: [caller("shop", ["GET /orders"])] });
    expect(found.map(({ needed, because }) => [needed, because.values])).toEqual([
      [2, { needed: 2 }],
      [1, { consumer: "shop", consumerName: "shop", count: 2, operation: "GET /orders" }],
      [1, { count: 1 }],
    ]);
  });

  it("asks for a team that is gone: it is missing, and never skipped", () => {
    const gone = { id: null, slug: "sec", name: "sec" };
    const found = requirementsOf({ ...facts, securityTeam: gone, changes: [change("security-scheme-removed")] });
    expect(found[1]).toMatchObject({ id: "security", team: gone, needed: 1 });
  });

  it.each([
    ["path-casing-consistent", true],
    ["property-casing-consistent", true],
    ["path-no-verbs", true],
    ["paths-kebab-case", true],
    ["operation-operationId-camelCase", true],
    ["info-contact", false],
    ["operation-summary", false],
    ["use-case-described", false],
  ])("knows whether %s is about names", (rule, expected) => expect(isNamingRule(rule)).toBe(expected));
});

describe("the rules that there are", () => {
  const asks = (rule: string) => asked({ changes: [change(rule)] });
  const ids = ruleCatalogue().map(({ id }) => id);

  it("ask for security wherever they are about who may call", () => {
    const about = ids.filter((id) => /\b(?:auth|security|credential|scope)\b/.test(id));
    expect(about.length).toBeGreaterThan(13);
    for (const id of about) expect([id, asks(id)]).toEqual([id, expect.arrayContaining(["security security_changed"])]);
  });

  it("ask for the platform wherever something gets another name", () => {
    const about = ids.filter((id) => id.endsWith("-renamed"));
    expect(about.length).toBeGreaterThan(5);
    for (const id of about) expect([id, asks(id)]).toEqual([id, expect.arrayContaining(["platform operations_added"])]);
  });
});
