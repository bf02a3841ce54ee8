import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import { api, foundBy, parsedApi, ruleset } from "@/lib/lint/spectral/testing/rulesets";

const described = { given: "$.paths[*][*].parameters[*]", then: { field: "description", function: "truthy" } };
const withParameters = (...names: string[]) =>
  api({ paths: { "/a": { get: { parameters: names.map((name) => ({ name, in: "query" })), responses: {} } } } });
const fingerprints = (document: object) =>
  lintWith(parsedApi(document), ruleset({ rules: { described } })).findings.map(({ fingerprint }) => fingerprint);

describe("findings", () => {
  it("keep their fingerprint when lists and keys move", () => {
    const [limit] = fingerprints(withParameters("limit"));
    expect(fingerprints(withParameters("before", "limit"))).toContain(limit);
    const moved = Object.fromEntries(Object.entries(withParameters("limit")).reverse());
    expect(fingerprints(moved)).toEqual([limit]);
    expect(new Set(fingerprints(withParameters("a", "b", "c"))).size).toBe(3);
  });

  it("name the operation and the file that they are in", () => {
    const document = parsedApi(api({ paths: { "/a": { $ref: "paths/a.json" } } }), {
      "paths/a.json": { get: { parameters: [{ name: "x", in: "query" }], responses: {} } },
    });
    expect(lintWith(document, ruleset({ rules: { described } })).findings).toMatchObject([
      { file: "paths/a.json", pointer: "/get/parameters/0", operation: "GET /a", line: 1 },
    ]);
  });

  it("are there once for what is shared, at its place, in no single operation", () => {
    const shared = { $ref: "#/components/parameters/Limit" };
    const get = { parameters: [shared], responses: {} };
    const components = { parameters: { Limit: { name: "limit", in: "query" } } };
    const document = api({ paths: { "/a": { get }, "/b": { get } }, components });
    const { findings } = lintWith(parsedApi(document), ruleset({ rules: { described } }));
    expect(findings).toMatchObject([{ pointer: "/components/parameters/Limit" }]);
    expect(findings[0]).not.toHaveProperty("operation");
  });

  it("about a name are where the name stands", () => {
    const rule = {
      given: "$..properties",
      then: { field: "@key", function: "casing", functionOptions: { type: "snake" } },
    };
    const schemas = { A: { properties: { petName: { $ref: "#/components/schemas/B" } } }, B: { type: "string" } };
    expect(foundBy(rule, api({ components: { schemas } }))).toEqual([
      "/components/schemas/A/properties/petName must be snake case",
    ]);
  });

  it("are asked of what is written where a rule is not resolved", () => {
    const rule = { given: "$..parameters[*]", resolved: false, then: { field: "$ref", function: "undefined" } };
    const document = api({ paths: { "/a": { parameters: [{ $ref: "#/components/parameters/L" }] } } });
    expect(foundBy(rule, document)).toHaveLength(1);
    expect(foundBy({ ...rule, resolved: true }, { ...document, components: { parameters: { L: {} } } })).toEqual([]);
  });

  it("are of bounded number, and the last says how many more there are", () => {
    const many = withParameters(...Array.from({ length: 30 }, (_, index) => `p${index}`));
    const { findings } = lintWith(parsedApi(many), ruleset({ rules: { described } }), { maxFindingsARule: 10 });
    expect(findings).toHaveLength(11);
    expect(findings[0]?.message).toBe("20 more findings of this rule are not listed.");
  });

  it("look at a field by names, by a path, and at what is no object itself", () => {
    const rule = (field: string, given = "$") => ({ given, then: { field, function: "truthy" } });
    const document = api({ info: { title: "T", version: "1", contact: { name: "" } }, "x.y": { "": 0 } });
    expect(foundBy(rule("info.contact.name"), document)).toEqual(['/info/contact/name "name" property must be truthy']);
    expect(foundBy(rule("info.contact.email.at"), document)).toEqual([
      '/info/contact "contact.email.at" property must be truthy',
    ]);
    expect(foundBy(rule("x.y"), document)).toEqual([]);
    expect(foundBy(rule("info['contact'].url"), document)).toHaveLength(1);
    expect(foundBy(rule("$..name", "$.info"), document)).toEqual(['/info/contact/name "name" property must be truthy']);
    expect(foundBy(rule("anything", "$.info.title"), document)).toEqual([]);
  });
});

describe("schemas", () => {
  const judge = (schema: object, document: object) =>
    foundBy({ given: "$", message: "{{error}}", then: { function: "schema", functionOptions: { schema } } }, document);

  it("look only as deep as they can see, however large the definition is with its references written out", () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => {
        const next = { $ref: `#/components/schemas/S${index + 1}` };
        return [`S${index}`, { properties: { a: next, b: next, c: next, d: next } }];
      }),
    );
    const document = api({ components: { schemas: { ...schemas, S15: { $ref: "#/components/schemas/S0" } } } });
    expect(judge({ required: ["servers"] }, document)).toEqual([" The document must have required property 'servers'"]);
    const deep = {
      properties: { components: { properties: { schemas: { properties: { S0: { required: ["type"] } } } } } },
    };
    expect(judge(deep, document)).toEqual([`/components/schemas/S0 "S0" property must have required property 'type'`]);
  });

  it("see what references lead to", () => {
    const document = api({ "x-a": { $ref: "#/x-b" }, "x-b": { deep: [{ $ref: "#/x-c" }] }, "x-c": { n: "text" } });
    const schema = {
      properties: { "x-a": { properties: { deep: { items: { properties: { n: { type: "number" } } } } } } },
    };
    expect(judge(schema, document)).toEqual(['/x-c/n "n" property must be number']);
    const recursive = {
      definitions: {
        v: {
          properties: { n: { type: "number" } },
          additionalProperties: { $ref: "#/definitions/v" },
          items: { $ref: "#/definitions/v" },
        },
      },
      $ref: "#/definitions/v",
    };
    expect(judge(recursive, document)).toEqual(['/x-c/n "n" property must be number']);
  });

  it("are never asynchronous, and cannot bring code", async () => {
    expect(judge({ $async: true, required: ["servers"] }, api())).toHaveLength(1);
    const names = {
      "');globalThis.hacked=1;('": { type: "number" },
      "`${globalThis.hacked=1}`": {},
      "\\u2028": { format: '");globalThis.hacked=1;("' },
    };
    judge({ properties: names, required: Object.keys(names) }, api());
    expect(globalThis).not.toHaveProperty("hacked");
  });
});

describe("rules that cannot act", () => {
  const silent = (rules: object, options = {}) =>
    lintWith(
      parsedApi(api({ "x-list": Array.from({ length: 50 }, () => "aaaa") })),
      ruleset({ extends: [], rules }),
      options,
    ).silent;

  it("say why, where they were written for this language", () => {
    const then = { function: "truthy" };
    const look = { function: "pattern", functionOptions: { match: "^(?!x)" } };
    const schema = { function: "schema", functionOptions: { schema: { pattern: "(a)\\1" } } };
    expect(
      silent({
        old: { given: "$", formats: ["oas2"], then },
        other: { given: "$", formats: ["asyncapi2"], then },
        look: { given: "$.info.title", then: look },
        back: { given: "$.info.title", then: schema },
        given: { given: "$.paths[?(@property.match(/(?=a)/))]", then },
        "parameter-header-ignored": "error",
      }).map(({ rule, because }) => `${rule}: ${because}`),
    ).toEqual([
      "old: it is for oas2; this is OpenAPI 3.1",
      expect.stringMatching(/^look: the pattern .* bounded time/),
      expect.stringMatching(/^back: the pattern .* bounded time/),
      expect.stringMatching(/^given: the pattern .* bounded time/),
    ]);
  });

  it("are built in as well", () => {
    const old = parsedApi({ swagger: "2.0", info: { title: "T", version: "1" }, paths: {} });
    expect(lintWith(old, ruleset("rules: {}")).silent).toEqual([
      { rule: "parameter-header-ignored", because: "it is for OpenAPI 3.0, 3.1, 3.2; this is OpenAPI 2.0" },
    ]);
  });

  it("are built in under another name", () => {
    const old = parsedApi({ swagger: "2.0", info: { title: "T", version: "1" }, paths: {} });
    const then = { function: "concordatRule", functionOptions: { rule: "parameter-header-ignored" } };
    expect(lintWith(old, ruleset({ extends: [], rules: { mine: { given: "$", then } } })).silent).toEqual([
      { rule: "mine", because: "what it asks is for OpenAPI 3.0, 3.1, 3.2; this is OpenAPI 2.0" },
    ]);
  });

  it("are stopped after some steps, and find nothing by halves", () => {
    const rule = { given: "$..*", then: { function: "falsy" } };
    expect(silent({ rule }, { fuelARule: 60 })).toEqual([
      { rule: "rule", because: "it took too many steps on this definition" },
    ]);
    expect(silent({ rule, more: rule }, { fuel: 60 })).toEqual([
      { rule: "rule", because: expect.stringContaining("the ruleset took too many steps") },
      { rule: "more", because: expect.stringContaining("the ruleset took too many steps") },
    ]);
    expect(lintWith(parsedApi(api()), ruleset({ rules: { rule } }), { fuelARule: 3 }).findings).toEqual([]);
  });

  it("cannot be made to take long by patterns, texts, lists or shared parts", () => {
    const bomb = Array.from({ length: 12 }, (_, index) => {
      return [
        `S${index}`,
        { allOf: Array.from({ length: 9 }, () => ({ $ref: `#/components/schemas/S${index + 1}` })) },
      ];
    });
    const document = api({
      info: { title: "a".repeat(50_000), version: "1" },
      "x-list": Array.from({ length: 30_000 }, (_, index) => ({ index })),
      components: { schemas: { ...Object.fromEntries(bomb), S12: {} } },
    });
    const again = { $ref: "#/definitions/v" };
    const everywhere = { definitions: { v: { additionalProperties: again, items: again } }, ...again };
    const rules = {
      redos: { given: "$.info.title", then: { function: "pattern", functionOptions: { match: "^(a+)+$b" } } },
      filter: { given: "$..[?(@property.match(/^(a*)*b/))]", then: { function: "truthy" } },
      unique: { given: "$.x-list", then: { function: "schema", functionOptions: { schema: { uniqueItems: true } } } },
      bomb: {
        given: "$.components.schemas.S0",
        then: { function: "schema", functionOptions: { schema: everywhere } },
      },
      deep: { given: `$${"..*".repeat(30)}`, then: { function: "truthy" } },
    };
    const begun = processorMs();
    const { silent: stopped } = lintWith(parsedApi(document), ruleset({ rules }));
    expect(processorMs() - begun).toBeLessThan(20_000);
    expect(stopped.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["unique", "bomb"]));
  });
});
