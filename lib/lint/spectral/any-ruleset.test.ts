import fc from "fast-check";
import { expect, it } from "vitest";
import { RULESET_FUNCTIONS } from "@/lib/lint/spectral/functions/index";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import { api, parsedApi, ruleset } from "@/lib/lint/spectral/testing/rulesets";

const OPTIONS: Record<string, object> = {
  pattern: { match: "^[a-z]*$" },
  casing: { type: "camel", separator: { char: "-" } },
  length: { min: 1, max: 2 },
  enumeration: { values: ["a", 1, null] },
  alphabetical: { keyedBy: "name" },
  or: { properties: ["name", "type"] },
  xor: { properties: ["name", "type"] },
  schema: {
    schema: {
      required: ["name"],
      properties: { items: { minItems: 1 } },
      anyOf: [{ type: "object" }, { type: "array" }],
    },
  },
  unreferencedReusableObject: { reusableObjectsLocation: "#/components/schemas" },
  oasExample: { type: "media" },
  concordatRule: { rule: "schema-description" },
  responseHeaders: { names: ["Sunset"] },
};
const GIVEN = [
  "$",
  "$.info",
  "$.paths",
  "$.paths[*][*]",
  "$..*",
  "$..[?(@ && @.name)]",
  "$..parameters[*]",
  "$..schema^",
  "$..properties[*]~",
  "$.components.schemas[*]",
];
const FIELDS = [undefined, "@key", "name", "a.b[0]", "$..name", "tags", "responses", "parameters", "security"];

const word = fc.constantFrom(
  ...[
    "name",
    "in",
    "type",
    "tags",
    "parameters",
    "responses",
    "get",
    "schema",
    "properties",
    "items",
    "enum",
    "example",
    "examples",
  ],
  ...[
    "value",
    "$ref",
    "security",
    "consumes",
    "headers",
    "200",
    "url",
    "variables",
    "default",
    "__proto__",
    "constructor",
    "discriminator",
  ],
);
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom("a", "path", "object", "{x}", 1, null, true, "#/components/schemas/A", "#/x-a"),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(word, tie("any"), { maxKeys: 4 }),
  ),
})).any;
const rule = fc.record({
  given: fc.constantFrom(...GIVEN),
  field: fc.constantFrom(...FIELDS),
  fn: fc.constantFrom(...RULESET_FUNCTIONS.filter(({ name }) => name !== "checkedElsewhere").map(({ name }) => name)),
  resolved: fc.boolean(),
});

it("any ruleset ends on any definition, says the same each time, and points into it", () => {
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 6 }),
      value,
      value,
      fc.constantFrom("2.0", "3.1.0"),
      (parts, a, b, version) => {
        const rules = Object.fromEntries(
          parts.map(({ given, field, fn, resolved }, index) => {
            const functionOptions = OPTIONS[fn];
            const then = { function: fn, ...(field ? { field } : {}), ...(functionOptions ? { functionOptions } : {}) };
            return [`rule-${index}`, { given, resolved, message: "{{error}} {{value}}", then }];
          }),
        );
        const { openapi: _modern, ...members } = api({
          paths: { "/{x}": a },
          "x-a": b,
          components: { schemas: { A: b } },
          definitions: { A: a },
        });
        const document = version === "2.0" ? { swagger: version, ...members } : { openapi: version, ...members };
        const read = ruleset({ extends: [], rules });
        const parsed = parsedApi(document);
        const outcome = lintWith(parsed, read, { fuelARule: 200_000 });
        expect(lintWith(parsedApi(document), read, { fuelARule: 200_000 })).toEqual(outcome);
        for (const { file, pointer, message } of outcome.findings) {
          expect(parsed.references.nodeAt({ file, pointer }), pointer).toBeDefined();
          expect(message).toMatch(/^[^\p{Cc}]{1,500}$/u);
        }
      },
    ),
    { numRuns: 200 },
  );
});
