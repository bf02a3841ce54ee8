import { describe, expect, it } from "vitest";
import { compileRule } from "@/lib/cel/compile-rule";
import { evaluateRules } from "@/lib/cel/evaluate-rules";
import { policyFactsSchema, type PolicyFactsJson } from "@/lib/code-policies/schema/facts";
import { POLICY_SCOPE } from "./policy-scope";
import { findTemplate, POLICY_TEMPLATE_IDS, POLICY_TEMPLATES, type PolicyTemplateId } from "./templates";

type OperationFact = PolicyFactsJson["operations"][number];

const operation = (given: Partial<OperationFact>): OperationFact => ({
  key: "GET /pets",
  kind: "http",
  method: "GET",
  path: "/pets",
  operationId: "",
  summary: "Pets",
  description: "",
  tags: [],
  deprecated: false,
  sunset: "",
  security: ["key"],
  anonymous: false,
  parameters: [],
  responses: ["200", "404"],
  requestTypes: [],
  extensions: [],
  ...given,
});

/** A version that meets every template. */
const SOUND: PolicyFactsJson = {
  api: {
    slug: "pets",
    name: "Pets",
    description: "",
    team: "zoo",
    domain: "",
    tags: [],
    tier: 1,
    runtime: "",
    isolationLayer: "",
    activeVersion: "1.0.0",
    versions: 2,
  },
  version: {
    label: "2.0.0",
    state: "in_review",
    format: "openapi",
    specVersion: "3.1.0",
    title: "Pets",
    major: 2,
    sizeBytes: 1_000,
    publishedAt: "2026-11-20T10:00:00.000Z",
    publishedBy: "Ada",
    operations: 10,
    deprecatedOperations: 1,
    schemas: 3,
    fields: 100,
    undescribedFields: 5,
    errors: 0,
    warnings: 0,
  },
  changes: [{ rule: "operation-removed", severity: "breaking", operation: "GET /cats", message: "Gone." }],
  baseline: "1.0.0",
  findings: [],
  owner: { team: { slug: "zoo", name: "Zoo" }, people: 2, owners: 1 },
  consumers: [{ slug: "shop", name: "Shop", kind: "service", team: "", operations: ["GET /pets"] }],
  deprecations: [],
  operations: [operation({}), operation({ key: "POST /pets", method: "POST", deprecated: true, sunset: "2027-01-01" })],
  traffic: {},
  today: "2026-11-19",
};

const VERSION = SOUND.version;

/** For each template a version that does not meet it, and what is said of it. */
const AGAINST: Record<PolicyTemplateId, [facts: Partial<PolicyFactsJson>, said: string]> = {
  "operations-summarised": [{ operations: [operation({ summary: "" })] }, "Operations without a summary: GET /pets."],
  "no-anonymous-writes": [
    { operations: [operation({ anonymous: true }), operation({ key: "PUT /pets", method: "PUT", anonymous: true })] },
    "Anybody may call PUT /pets.",
  ],
  "owned-by-several": [
    { owner: { team: { slug: "zoo", name: "Zoo" }, people: 1, owners: 1 } },
    "The team Zoo has 1 people, 1 of them owners.",
  ],
  "breaking-needs-major": [
    { version: { ...VERSION, label: "1.1.0", major: 1 } },
    "1 breaking changes since 1.0.0, and 1.1.0 is of the same major version.",
  ],
  "callers-not-broken": [
    { changes: [{ rule: "operation-removed", severity: "breaking", operation: "GET /pets", message: "" }] },
    "Broken for those who call it: GET /pets.",
  ],
  "deprecated-says-when": [
    { operations: [operation({ deprecated: true })] },
    "Deprecated without an x-sunset: GET /pets.",
  ],
  "errors-described": [{ operations: [operation({ responses: ["200"] })] }, "No error is described for GET /pets."],
  "paths-in-one-style": [
    { operations: [operation({ path: "/petShops/{petId}" }), operation({ path: "/pets/{petId}" })] },
    "Not lower-case with hyphens: /petShops/{petId}.",
  ],
  "openapi-three": [{ version: { ...VERSION, specVersion: "2.0" } }, "The definition is written in OpenAPI 2.0."],
  "tier-one-described": [{ version: { ...VERSION, undescribedFields: 6 } }, "6 of 100 fields have no description."],
  "few-deprecated": [{ version: { ...VERSION, deprecatedOperations: 2 } }, "2 of 10 operations are deprecated."],
  "no-friday-release": [{ today: "2026-11-20" }, "Today is Friday."],
};

describe("the policies to begin with", () => {
  it("are each found by their id", () => {
    expect(POLICY_TEMPLATES.map(({ id }) => id)).toEqual([...POLICY_TEMPLATE_IDS]);
    expect(findTemplate("owned-by-several")?.effect).toBe("warn");
    expect(findTemplate("nothing")).toBeUndefined();
  });

  it("are asked about facts of the form that is promised", () => {
    expect(policyFactsSchema.safeParse(SOUND).success).toBe(true);
    expect([...POLICY_SCOPE.keys()].sort()).toEqual(Object.keys(SOUND).sort());
  });

  it.each(POLICY_TEMPLATES)("$id can be run, passes and fails", ({ id, expression, message }) => {
    expect(compileRule({ expression, message }, POLICY_SCOPE)).toMatchObject({ ok: true });
    const [facts, said] = AGAINST[id];
    const rows = evaluateRules([{ expression, message }], [SOUND, { ...SOUND, ...facts }], POLICY_SCOPE);
    expect(rows).toEqual([
      [{ outcome: "pass", message: "", problem: null }],
      [{ outcome: "fail", message: said, problem: null }],
    ]);
  });
});
