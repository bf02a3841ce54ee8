import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import { readSpectralRuleset } from "@/lib/lint/spectral/read-spectral-ruleset";
import { api, parsedApi, problemsOf, ruleset } from "@/lib/lint/spectral/testing/rulesets";

const settings = (text: string | object, texts: Record<string, string> = {}) =>
  Object.fromEntries(ruleset(text, texts).rules.map(({ id, severity }) => [id, severity]));
const RULE = "{given: $.info, then: {field: contact, function: truthy}}";

describe("rules", () => {
  it("have Spectral's severities, by name and by number, and weigh as a warning where they say nothing", () => {
    const severities = ["error", "warn", "info", "hint", 0, 1, 2, 3].map((severity, index) => {
      return `  r${index}: {severity: ${severity}, given: $, then: {function: truthy}}`;
    });
    expect(settings(`extends: []\nrules:\n${severities.join("\n")}\n  plain: ${RULE}\n`)).toEqual({
      r0: "error",
      r1: "warning",
      r2: "info",
      r3: "hint",
      r4: "error",
      r5: "warning",
      r6: "info",
      r7: "hint",
      plain: "warning",
    });
  });

  it("are off by severity, by false, and where they are not recommended", () => {
    const text = `rules:\n  a: {severity: off, given: $, then: {function: truthy}}\n  b: {recommended: false, given: $, then: {function: truthy}}\n  c: ${RULE}\n`;
    expect(settings(text)).toEqual({ c: "warning" });
    expect(settings("extends: base\nrules: {c: false}", { base: text })).toEqual({});
    expect(settings("extends: base\nrules: {b: true, c: off}", { base: text })).toEqual({ b: "warning" });
    expect(settings("extends: [[base, all]]", { base: text })).toEqual({ b: "warning", c: "warning" });
    expect(settings("extends: [[base, off]]\nrules: {b: error}", { base: text })).toEqual({ b: "error" });
    expect(settings("extends: [[base, recommended]]", { base: text })).toEqual({ c: "warning" });
  });

  it("take the built-in rules by their ids, also under another name", () => {
    const text =
      "extends: []\nrules:\n  server-https: error\n  mine: {given: $, severity: info, then: {function: concordatRule, functionOptions: {rule: server-https}}}\n";
    const { findings } = lintWith(parsedApi(api({ servers: [{ url: "http://a.example" }] })), ruleset(text));
    expect(findings.map(({ rule, severity, pointer }) => [rule, severity, pointer])).toEqual([
      ["mine", "info", "/servers/0"],
      ["server-https", "error", "/servers/0"],
    ]);
  });

  it("lay parts over what is inherited", () => {
    const base = `rules:\n  a: {description: One., message: "{{description}}", given: $.info, then: {field: contact, function: truthy}}\n`;
    const read = ruleset("extends: base\nrules:\n  a: {description: Two., severity: error}\n", { base });
    expect(lintWith(parsedApi(api()), read).findings).toMatchObject([
      { message: "Two.", severity: "error", pointer: "/info" },
    ]);
    const whole = ruleset(`extends: base\nrules:\n  a: {given: $, then: {field: nothing, function: undefined}}\n`, {
      base,
    });
    expect(lintWith(parsedApi(api()), whole).findings).toEqual([]);
  });

  it("fill in messages", () => {
    const message = "{{error}}|{{property}}|{{path}}|{{value}}|{{description}}|{{nothing}}|#{{print('property')}}";
    const text = { rules: { a: { description: "D", message, given: "$.info.title", then: { function: "falsy" } } } };
    const [finding] = lintWith(parsedApi(api()), ruleset(text)).findings;
    expect(finding?.message).toBe('"title" property must be falsy|title|#/info/title|Pets|D||"title" property');
  });
});

describe("rulesets that only set built-in rules", () => {
  const plain = (rules: Record<string, string>) =>
    Object.fromEntries(Object.entries(rules).filter(([, setting]) => setting !== "off"));

  it("build on the recommended ones", () => {
    expect(settings("rules: {info-contact: error}")).toEqual(
      plain({ ...DEFAULT_RULESET.rules, "info-contact": "error" }),
    );
    expect(settings("{}")).toEqual(plain(DEFAULT_RULESET.rules));
    expect(settings("extends: default\nrules: {info-contact: off}")["info-contact"]).toBeUndefined();
    expect(settings("extends: none\nrules: {info-contact: warning}")).toEqual({ "info-contact": "warning" });
    expect(Object.keys(settings("extends: all"))).toHaveLength(ALL_LINT_RULES.length);
  });
});

describe("extends", () => {
  it("lays rulesets over one another, the last on top", () => {
    const texts = { a: `rules:\n  x: ${RULE}\n  y: ${RULE}\n`, b: "extends: a\nrules: {x: error, y: hint}\n" };
    expect(settings("extends: [b, a]", texts)).toEqual({ x: "warning", y: "warning" });
    expect(settings("extends: [a, b]\nrules: {y: info}", texts)).toEqual({ x: "error", y: "info" });
  });

  it("refuses circles, with the way", () => {
    const texts = { a: "extends: b", b: "extends: [[c, all]]", c: "extends: a" };
    expect(problemsOf("extends: a", texts)).toEqual([expect.stringContaining("this ruleset → a → b → c → a")]);
  });

  it("refuses addresses and files, and names what is nowhere", () => {
    expect(problemsOf("extends: [https://a.example/x.yaml, './x.yml', '@a/rules', ftp://x, house]")).toEqual([
      expect.stringMatching(/^1:11 Nothing is fetched/),
      expect.stringMatching(/No file is read/),
      expect.stringMatching(/No file is read/),
      expect.stringMatching(/Nothing is fetched/),
      expect.stringMatching(/There is no ruleset "house"/),
    ]);
  });

  it("brings the problems of what it extends to the place where it does", () => {
    expect(problemsOf("name: x\nextends: bad", { bad: "rules:\n  a: fatal\n" })).toEqual([
      expect.stringMatching(/^2:1 bad:2:3: Write error/),
    ]);
  });

  it("ends where rulesets extend one another without end", () => {
    const texts = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`r${index}`, `extends: r${index + 1}`]),
    );
    expect(problemsOf("extends: r0", texts)[0]).toMatch(/More than 50 rulesets/);
  });

  it("has a digest of all texts", () => {
    const digest = (text: string, texts = {}) => ruleset(text, texts).digest;
    expect(digest("extends: a", { a: `rules:\n  x: ${RULE}` })).toMatch(/^[0-9a-f]{64}$/);
    expect(digest("extends: a", { a: `rules:\n  x: ${RULE}` })).not.toBe(
      digest("extends: a", { a: `rules:\n  y: ${RULE}` }),
    );
  });
});

describe("aliases", () => {
  const text = `
aliases:
  Paths: $.paths[*]
  Operation: ["#Paths[get,post]"]
  Schema:
    targets:
      - {formats: [oas2], given: "$.definitions[*]"}
      - {formats: [oas3.1], given: ["$.components.schemas[*]", "#Operation.x-schema"]}
rules:
  op: {given: "#Operation", then: {field: summary, function: truthy}}
  schema: {given: "#Schema", then: {field: title, function: truthy}}
  field: {given: "#Operation.tags[0]", then: {function: length, functionOptions: {min: 3}}}
`;
  const document = {
    info: { title: "T", version: "1" },
    paths: { "/a": { get: { tags: ["ab"] }, put: {} } },
  };

  it("stand for paths, by format where they say so", () => {
    const modern = parsedApi({ ...document, openapi: "3.1.0", components: { schemas: { A: {} } } });
    expect(
      lintWith(modern, ruleset(text))
        .findings.map(({ pointer }) => pointer)
        .toSorted(),
    ).toEqual(["/components/schemas/A", "/paths/~1a/get", "/paths/~1a/get/tags/0"]);
    const old = lintWith(parsedApi({ ...document, swagger: "2.0", definitions: { B: {} } }), ruleset(text));
    expect(old.findings.map(({ pointer }) => pointer)).toContain("/definitions/B");
    const other = lintWith(parsedApi({ ...document, openapi: "3.0.0" }), ruleset(text));
    expect(other.silent).toEqual([{ rule: "schema", because: "its given says nothing for OpenAPI 3.0" }]);
  });

  it("are inherited, and may not lead to themselves", () => {
    expect(
      problemsOf(`extends: base\nrules:\n  a: {given: "#Operation", then: {function: truthy}}\n`, { base: text }),
    ).toEqual([]);
    expect(problemsOf('aliases: {A: "#B", B: "#A"}\nrules:\n  a: {given: "#A", then: {function: truthy}}\n')).toEqual([
      expect.stringContaining("#A leads to itself: A → B → A"),
    ]);
    const doubling = Array.from({ length: 40 }, (_, index) => `  A${index}: ["#A${index + 1}", "#A${index + 1}"]`);
    expect(
      problemsOf(
        `aliases:\n${doubling.join("\n")}\n  A40: {targets: []}\nrules:\n  a: {given: "#A0", then: {function: truthy}}\n`,
      ),
    ).toEqual([expect.stringContaining("more than 200 paths")]);
  });
});

describe("overrides", () => {
  const text = `
rules:
  titled: {severity: error, given: "$..properties[*]", then: {field: title, function: truthy}}
  named: {recommended: false, given: $.info, then: {field: contact, function: truthy}}
overrides:
  - {files: ["**#/components/schemas/Old"], rules: {titled: hint}}
  - {files: ["*.json#/components/schemas/Old/properties/b", "legacy/**"], rules: {titled: off}}
  - {files: ["api.json"], rules: {named: info}}
`;
  const schema = { properties: { a: {}, b: {} } };
  const document = api({ components: { schemas: { New: { properties: { c: {} } }, Old: schema } } });

  it("change severities in files and below places, the closest holds", () => {
    const { findings } = lintWith(parsedApi(document), ruleset(text));
    expect(findings.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
      "info /info",
      "error /components/schemas/New/properties/c",
      "hint /components/schemas/Old/properties/a",
    ]);
  });

  it("are refused where they ask for more", () => {
    const wrong = `rules:\n  a: ${RULE}\noverrides:\n  - {files: ["*"], extends: b, rules: {a: ${RULE}, b: error}}\n  - {rules: {a: off}}\n  - {files: ["a#b"], rules: {a: off}}\n`;
    expect(problemsOf(wrong)).toEqual([
      expect.stringContaining('"extends" is not possible here'),
      expect.stringContaining("changes severities only"),
      expect.stringContaining('no rule "b"'),
      expect.stringContaining("list of files"),
      expect.stringContaining("JSON Pointer"),
    ]);
  });
});

describe("what is wrong", () => {
  it("is named all at once, with its place", () => {
    const text = `extends: [https://example.com/rules.yaml]
functions: [mine]
functionsDir: ./x
rules:
  a: {given: "$.paths[?(@.constructor('x'))]", then: {function: truthy}}
  b: {given: $.info, then: {function: mine}}
  c: {given: "#Nobody", then: {function: truthy, functionOptions: {x: 1}}}
  d: fatal
  e: error
  f: {given: $.a}
  g: {given: 5, then: [], severity: loud, formats: [oas9], resolved: maybe, message: [a]}
  h: {given: $, then: {functon: truthy}}
  i: {given: $, then: {field: "$.[", function: truthy}}
`;
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^2:1 A ruleset brings no code/),
      expect.stringMatching(/^3:1 A ruleset brings no code/),
      expect.stringMatching(/^1:11 Nothing is fetched/),
      expect.stringMatching(/^5:\d+ At letter 13: "constructor\(\)" cannot be called/),
      expect.stringMatching(/^6:\d+ There is no function "mine"/),
      expect.stringMatching(/^7:\d+ given: there is no alias #Nobody/),
      expect.stringMatching(/^7:\d+ truthy: /),
      expect.stringMatching(/^8:3 Write error, warn/),
      expect.stringMatching(/^9:3 There is no rule "e"/),
      expect.stringMatching(/^10:3 .*needs given and then/),
      expect.stringMatching(/^11:\d+ message is a text/),
      expect.stringMatching(/^11:\d+ resolved is true or false/),
      expect.stringMatching(/^11:\d+ Write one of error/),
      expect.stringMatching(/^11:\d+ There is no format "oas9"/),
      expect.stringMatching(/^11:\d+ given is a path/),
      expect.stringMatching(/^11:\d+ then asks for nothing/),
      expect.stringMatching(/^12:\d+ There is no "functon" in then/),
      expect.stringMatching(/^12:\d+ A function is missing/),
      expect.stringMatching(/^13:\d+ At letter 4 of the path/),
    ]);
  });

  it.each([
    ["", /^1:1 /],
    ["[]", /object/],
    ["rules: [", /./],
    ["rules: 5", /rules is an object/],
    ["rules: {a: 1}\nrules: {}", /^2:1 /],
    ["&a [*a]", /./],
    [`x: ${"[".repeat(200)}${"]".repeat(200)}`, /./],
    [`description: ${"x".repeat(300_000)}`, /256 KiB/],
    [
      `a: &a [1,2,3,4,5,6,7,8,9]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]`,
      /./,
    ],
  ])("refuses %j", (text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  it("is only a notice where it does no harm", () => {
    const text = `extends: [spectral:oas, spectral:arazzo]\nparserOptions: {}\nexcept: {}\nfoo: 1\nrules:\n  asyncapi-info: error\n  no-such: off\n  oas3-valid-oas-content-example: warn\n  a: {given: $, then: {function: truthy}, hello: 1}\n`;
    expect(ruleset(text).notices.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^2 parserOptions does nothing/),
      expect.stringMatching(/^3 except is an old form/),
      expect.stringMatching(/^4 "foo" is not known/),
      expect.stringMatching(/^1 spectral:arazzo/),
      expect.stringMatching(/^6 .*no counterpart/),
      expect.stringMatching(/^7 There is no rule "no-such"/),
      expect.stringMatching(/^8 .*no counterpart/),
      expect.stringMatching(/^9 "hello" is not known/),
    ]);
  });

  it("never makes it throw, whatever the text", () => {
    const word = fc.constantFrom(
      "rules",
      "extends",
      "given",
      "then",
      "function",
      "$..",
      "truthy",
      "#A",
      "__proto__",
      "constructor",
      "overrides",
      "files",
      "aliases",
      "all",
      "off",
      "spectral:oas",
    );
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        word,
        fc.constantFrom(1, null, true),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(word, tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(word, value), (data) => {
        const read = readSpectralRuleset(JSON.stringify(data), () => "rules: {}");
        if (!read.ok) expect(read.problems[0]?.message).toMatch(/./);
      }),
      { numRuns: 150 },
    );
    fc.assert(fc.property(fc.string(), (text) => readSpectralRuleset(text, () => null).ok !== undefined));
  });
});
