import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContractMeasures, Share } from "@/lib/maturity/model/facts";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { measureContract } from "./measure-contract";
import { readMeasures } from "./stored-measures";

function measure(text: string): ContractMeasures {
  const parsed = parseSpec({ entry: "a.yaml", files: [{ name: "a.yaml", bytes: new TextEncoder().encode(text) }] });
  return measureContract(parsed.model, indexSpec(parsed));
}

const HEAD = "openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\n";
const operation = (members: string, path = "/pets", method = "get") =>
  `${HEAD}paths:\n  ${path}:\n    ${method}:\n      ${members.trim().replaceAll("\n", "\n      ")}\n`;
const answered = (schema: string) =>
  `responses: { "200": { description: ok, content: { application/json: { schema: ${schema} } } } }`;

type Case = [name: string, text: string, measures: Partial<ContractMeasures>];

const CASES: Case[] = [
  [
    "nothing in it",
    `${HEAD}paths: {}\n`,
    { operations: 0, described: { count: 0, of: 0 }, secured: { count: 0, of: 0 }, contact: false, license: false },
  ],
  [
    "words about an operation",
    operation("operationId: listPets\nsummary: All pets\ntags: [pets]\nresponses: {}"),
    { described: { count: 1, of: 1 }, withOperationId: { count: 1, of: 1 }, tagged: { count: 1, of: 1 } },
  ],
  ["a deprecated operation", operation("deprecated: true\nresponses: {}"), { deprecatedOperations: 1 }],
  [
    "contact and licence",
    "openapi: 3.1.0\ninfo: { title: P, version: 1.0.0, contact: { email: a@b.example }, license: { name: MIT } }\npaths: {}\n",
    { contact: true, license: true },
  ],
  [
    "an error as problem details",
    operation('responses: { "404": { description: no, content: { application/problem+json: { schema: {} } } } }'),
    { withErrors: { count: 1, of: 1 }, withSharedError: { count: 1, of: 1 } },
  ],
  [
    "an error of its own",
    operation('responses: { "404": { description: no, content: { application/json: { schema: { type: object } } } } }'),
    { withErrors: { count: 1, of: 1 }, withSharedError: { count: 0, of: 1 } },
  ],
  ["no errors", operation('responses: { "200": { description: ok } }'), { withErrors: { count: 0, of: 1 } }],
  [
    "a limit by status",
    operation('responses: { "429": { description: slow down } }'),
    { rateLimited: { count: 1, of: 1 } },
  ],
  [
    "a limit by header",
    operation('responses: { "200": { description: ok, headers: { RateLimit-Policy: { schema: {} } } } }'),
    { rateLimited: { count: 1, of: 1 } },
  ],
  [
    "credentials that are asked for",
    `${operation("security: [{ key: [] }]\nresponses: {}")}components: { securitySchemes: { key: { type: http, scheme: Bearer } } }\n`,
    { secured: { count: 1, of: 1 }, schemes: ["http bearer"] },
  ],
  [
    "credentials that may be left out",
    `${operation("security: [{ key: [] }, {}]\nresponses: {}")}components: { securitySchemes: { key: { type: apiKey, in: query, name: k } } }\n`,
    { secured: { count: 0, of: 1 }, schemes: ["apiKey query"] },
  ],
  [
    "addresses, by their schemes",
    `${HEAD}servers: [{ url: "https://a.example" }, { url: "http://b.example" }, { url: /v1 }, { url: "{s}://c.example", variables: { s: { default: wss } } }]\npaths: {}\n`,
    { secureServers: { count: 2, of: 3 } },
  ],
  ["a list without pages", operation(answered("{ type: array }")), { pagedLists: { count: 0, of: 1 } }],
  [
    "a list with a cursor",
    operation(`parameters: [{ name: cursor, in: query, schema: { type: string } }]\n${answered("{ type: array }")}`),
    { pagedLists: { count: 1, of: 1 } },
  ],
  [
    "a list that says where the next page is",
    operation(answered("{ properties: { items: { type: array }, nextCursor: { type: string } } }")),
    { pagedLists: { count: 1, of: 1 } },
  ],
  [
    "one thing that has a list in it",
    operation(answered("{ properties: { tags: { type: array } } }"), "/pets/{id}"),
    { pagedLists: { count: 0, of: 0 } },
  ],
  [
    "inputs, bounded or not",
    operation(
      "parameters:\n  - { name: a, in: query, schema: { type: string, maxLength: 5 } }\n  - { name: b, in: query, schema: { type: string } }\n  - { name: c, in: query, schema: { type: boolean } }\nresponses: {}",
    ),
    { boundedInputs: { count: 1, of: 2 } },
  ],
  [
    "an example in a schema",
    operation(answered("{ properties: { name: { type: string, examples: [Rex] } } }")),
    { withExamples: { count: 1, of: 1 } },
  ],
  ["a body without one", operation(answered("{ type: object }")), { withExamples: { count: 0, of: 1 } }],
  [
    "rules of admission, and what is observed",
    operation(
      "x-kubernetes-admission: { rules: [{ name: a, expression: 'true' }, { name: b, expression: 'true' }] }\nx-observability: { tracing: true }\nresponses: {}",
    ),
    { admissionRules: 2, observed: { count: 1, of: 1 } },
  ],
  [
    "fields that operations reach, and no others",
    `${operation(answered("{ $ref: '#/components/schemas/Pet' }"))}components: { schemas: { Pet: { properties: { id: { type: string, description: Its number }, name: { type: string } } }, Unused: { properties: { x: {}, y: {} } } } }\n`,
    { describedFields: { count: 1, of: 2 }, schemas: 2 },
  ],
];

const isShare = (value: unknown): value is Share => typeof value === "object" && value !== null && "of" in value;

function expectSound(measures: ContractMeasures): void {
  for (const [name, value] of Object.entries(measures)) {
    if (!isShare(value)) continue;
    expect(value.count, name).toBeGreaterThanOrEqual(0);
    expect(value.count, name).toBeLessThanOrEqual(value.of);
  }
  expect(readMeasures(JSON.parse(JSON.stringify(measures)))).toEqual(measures);
}

describe("what a contract is like", () => {
  it.each(CASES)("%s", (_name, text, measures) => {
    const measured = measure(text);
    expect(measured).toMatchObject(measures);
    expectSound(measured);
  });

  it("is the same of a circular schema at every measuring, and ends", () => {
    const text = `${operation(answered("{ $ref: '#/components/schemas/Node' }"))}components: { schemas: { Node: { properties: { next: { $ref: '#/components/schemas/Node' } } } } }\n`;
    expect(measure(text)).toEqual(measure(text));
  });

  it("does not read what is of another form", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readMeasures(JSON.parse(json))).toBeNull();
      }),
    );
  });
});

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const files = fs.existsSync(corpus)
  ? fs
      .readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((name) => /openapi.*\.(json|ya?ml)$|swagger.*\.(json|ya?ml)$/i.test(name))
      .filter((name) => fs.statSync(path.join(corpus, name)).size < 2_000_000)
      .slice(0, 40)
  : [];
if (files.length === 0) console.log(`no definitions in ${corpus}: the corpus is not measured`);

describe.skipIf(files.length === 0)("definitions of the corpus", () => {
  it("are measured without a share above one", () => {
    let measured = 0;
    for (const name of files) {
      try {
        expectSound(measure(fs.readFileSync(path.join(corpus, name), "utf8")));
        measured++;
      } catch (error) {
        // What the parser refuses is not for measuring.
        if (!(error instanceof Error) || error.name !== "SpecError") throw error;
      }
    }
    expect(measured).toBeGreaterThan(0);
  }, 60_000);
});
