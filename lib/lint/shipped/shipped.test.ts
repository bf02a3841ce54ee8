import { describe, expect, it } from "vitest";
import { LANGUAGE_RULESETS } from "@/lib/lint/languages";
import { lintSpec } from "@/lib/lint/lint-spec";
import { LINT_RULES } from "@/lib/lint/rules/index";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";
import { findShippedRuleset, SHIPPED_RULESETS } from "@/lib/lint/shipped/index";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import { api, parsedApi, ruleset } from "@/lib/lint/spectral/testing/rulesets";

const names = [...SHIPPED_RULESETS.map(({ name }) => name), "spectral:oas"];
const textOf = (name: string) => findShippedRuleset(name) ?? "";
const found = (name: string, document: object) =>
  lintWith(parsedApi(document), ruleset(textOf(name))).findings.map(
    ({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`,
  );

const operation = (members: object) =>
  api({ paths: { "/a": { get: { responses: { 200: { description: "ok" } }, ...members } } } });

describe.each(names)("%s", (name) => {
  it("can be read and extended, and does nothing that is not known", () => {
    expect(ruleset(textOf(name))).toMatchObject({ name, notices: [] });
    expect(ruleset(`extends: [["${name}", all]]`).rules.length).toBeGreaterThan(0);
    expect(ruleset(`extends: [["${name}", off]]`).rules).toEqual([]);
  });
});

describe("concordat:recommended", () => {
  it("is what definitions are held to where nothing else is said", () => {
    const document = parsedApi(operation({ deprecated: true, parameters: [{ name: "q", in: "query" }] }));
    const { findings } = lintWith(document, ruleset(textOf("concordat:recommended")));
    expect(findings).toEqual(lintSpec(document, DEFAULT_RULESET));
    expect(findings.length).toBeGreaterThan(3);
  });
});

describe.each(["concordat:recommended", "concordat:strict"])("%s, of all languages", (name) => {
  it("holds the rules of each, and is silent about none of the others", () => {
    const { rules } = ruleset(`extends: [["${name}", all]]`);
    const ids = rules.map(({ id }) => id);
    for (const { id } of LANGUAGE_RULESETS.flatMap((one) => one.rules)) expect(ids).toContain(id);
    const { silent } = lintWith(parsedApi(operation({})), ruleset(textOf(name)));
    expect(silent.filter(({ because }) => !because.includes("OpenAPI"))).toEqual([]);
  });
});

describe("concordat:strict", () => {
  it("has every built-in rule on, none lighter than recommended", () => {
    const rank = ["hint", "info", "warning", "error"];
    const strict = new Map(ruleset(textOf("concordat:strict")).rules.map(({ id, severity }) => [id, severity]));
    for (const { id, severity } of LINT_RULES) {
      expect(rank.indexOf(strict.get(id) ?? ""), id).toBeGreaterThanOrEqual(rank.indexOf(severity));
    }
  });

  it("finds what others let pass", () => {
    const lines = found("concordat:strict", {
      ...operation({ operationId: "list_pets", description: "short" }),
      components: { schemas: { A: { type: "object", properties: { n: { type: "integer", default: "x" } } } } },
    });
    expect(lines).toContain("warning operation-described-well /paths/~1a/get/description");
    expect(lines).toContain("info operation-id-in-one-case /paths/~1a/get/operationId");
    expect(lines).toContain("error examples-fit /components/schemas/A/properties/n/default");
  });
});

describe("concordat:deprecation", () => {
  const bare = found("concordat:deprecation", operation({ deprecated: true }));
  it.each([
    "error deprecated-has-sunset /paths/~1a/get",
    "warning deprecated-names-replacement /paths/~1a/get",
    "warning deprecated-declares-deprecation-header /paths/~1a/get/responses/200",
    "hint deprecated-declares-link-header /paths/~1a/get/responses/200",
  ])("asks: %s", (line) => expect(bare).toContain(line));

  it("asks for the header Sunset once there is a last day, which is a day", () => {
    const lines = found("concordat:deprecation", operation({ deprecated: true, "x-sunset": "next year" }));
    expect(lines).toContain("error deprecation-values-readable /paths/~1a/get/x-sunset");
    expect(lines).toContain("warning deprecated-declares-sunset-header /paths/~1a/get/responses/200");
  });

  it("asks deprecated parameters and properties what takes their place", () => {
    const lines = found("concordat:deprecation", {
      ...operation({ parameters: [{ name: "q", in: "query", deprecated: true }] }),
      components: { schemas: { A: { properties: { old: { deprecated: true }, kept: {} } } } },
    });
    expect(lines).toEqual([
      "warning deprecated-parameter-explained /paths/~1a/get/parameters/0",
      "warning deprecated-parts-have-sunset /paths/~1a/get/parameters/0",
      "warning deprecated-parts-have-sunset /components/schemas/A/properties/old",
      "info deprecated-property-explained /components/schemas/A/properties/old",
    ]);
  });

  it("is silent where all is said, and where nothing is deprecated", () => {
    const headers = { Deprecation: {}, Sunset: {}, Link: {} };
    const good = {
      deprecated: true,
      "x-sunset": "2027-06-30",
      description: "Deprecated: use `GET /b` instead.",
      responses: { 200: { description: "ok", headers } },
    };
    expect(found("concordat:deprecation", operation(good))).toEqual([]);
    expect(found("concordat:deprecation", operation({}))).toEqual([]);
  });
});

describe("spectral:oas", () => {
  it("says that structure is always checked", () => {
    const { silent } = lintWith(parsedApi(api()), ruleset(textOf("spectral:oas")));
    expect(silent).toContainEqual({ rule: "oas3-schema", because: expect.stringContaining("always checked") });
  });

  it("has its own meaning of names that are also built in", () => {
    expect(found("spectral:oas", api())).toContain("warning info-contact /info");
    expect(
      ruleset("extends: [spectral:oas]\nrules: {info-contact: error}").rules.find(({ id }) => id === "info-contact"),
    ).toMatchObject({
      kind: "own",
      severity: "error",
    });
  });
});
