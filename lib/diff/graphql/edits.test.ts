import fc from "fast-check";
import { buildSchema, type DocumentNode, findBreakingChanges, type GraphQLSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { GRAPHQL_DIFF_CASES } from "@/lib/diff/graphql/rules/case-index";
import { QUERIES, randomEdit, randomSchema, shuffled, textOf } from "@/lib/diff/graphql/testing/random-schema";
import type { Diff, Severity } from "@/lib/diff/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const TODAY = "2026-01-01";
const read = (text: string) => parseSpec(textSource({ definition: text }));
const diff = (from: string, to: string): Diff => compareSpecs(read(from), read(to), { today: TODAY });

const SHOP = `
"The shop." schema { query: Query mutation: Mutation }
type Query { user(id: ID!, first: Int = 10): User  search(by: By!, sort: Sort): [Hit!]!  node(id: ID!): Node }
type Mutation { order(input: Order!): Receipt! }
interface Node { id: ID! }
type User implements Node { id: ID!  email: String!  role: Role!  friends(first: Int, after: String): [User!]! }
type Item implements Node { id: ID!  price: Float  state: State }
type Receipt { order: ID!  total: Float! }
union Hit = User | Item
enum Role { GUEST OWNER }
enum State { NEW SOLD }
input By { name: String  role: Role  tags: [String!] = ["new"] }
directive @cached(seconds: Int, by: String) repeatable on FIELD | QUERY
input Sort { up: Role  down: Role }
input Order { items: [ID!]!  note: String }
`;

/** An edit of the shop: what is replaced by what, and the worst that is said, by which rule. */
const EDITS: readonly (readonly [from: string, to: string, severity: Severity, rule: string])[] = [
  ["  email: String!", "", "breaking", "graphql-field-removed"],
  ["email: String!", "email: String", "breaking", "graphql-field-became-nullable"],
  ["price: Float", "price: Float!", "non-breaking", "graphql-field-became-non-null"],
  ["price: Float", "price: Int", "breaking", "graphql-field-type-changed"],
  ["price: Float", "price: Float  currency: String", "non-breaking", "graphql-field-added"],
  [
    "friends(first: Int, after: String): [User!]!",
    "friends(first: Int, after: String): [User]!",
    "breaking",
    "graphql-field-became-nullable",
  ],
  ["friends(first: Int, ", "friends(first: Int!, ", "breaking", "graphql-argument-became-required"],
  ["friends(first: Int, ", "friends(", "breaking", "graphql-argument-removed"],
  ["friends(first: Int, ", "friends(first: Int, last: Int, ", "non-breaking", "graphql-optional-argument-added"],
  ["friends(first: Int, ", "friends(first: Int, last: Int = 5, ", "dangerous", "graphql-optional-argument-added"],
  ["first: Int = 10", "first: Int = 20", "dangerous", "graphql-argument-default-changed"],
  ["first: Int = 10", "first: Float = 10", "breaking", "graphql-argument-type-changed"],
  ["user(id: ID!", "user(id: ID", "non-breaking", "graphql-argument-became-optional"],
  ["node(id: ID!): Node", "", "breaking", "operation-removed"],
  ["node(id: ID!): Node", "node(id: ID!): Node  items: [Item!]!", "non-breaking", "operation-added"],
  ["node(id: ID!): Node", "node(id: ID!): User", "breaking", "graphql-field-type-changed"],
  ["by: By!", "by: By", "non-breaking", "graphql-argument-became-optional"],
  ["name: String  role", "name: String!  role", "breaking", "graphql-input-field-became-required"],
  ["By { name: String  ", "By { ", "breaking", "graphql-input-field-removed"],
  ["name: String  role", "name: String  age: Int  role", "non-breaking", "graphql-optional-input-field-added"],
  ["name: String  role", "name: String  age: Int!  role", "breaking", "graphql-required-input-field-added"],
  ['= ["new"]', '= ["old"]', "dangerous", "graphql-input-field-default-changed"],
  ["input Sort {", "input Sort @oneOf {", "breaking", "graphql-input-became-one-of"],
  ["GUEST OWNER", "OWNER", "breaking", "graphql-enum-value-removed"],
  ["NEW SOLD", "SOLD", "non-breaking", "graphql-enum-value-removed"],
  ["NEW SOLD", "NEW SOLD LOST", "dangerous", "graphql-enum-value-added"],
  ["Hit = User | Item", "Hit = User", "breaking", "graphql-union-member-removed"],
  ["Hit = User | Item", "Hit = User | Item | Receipt", "dangerous", "graphql-union-member-added"],
  ["type Item implements Node", "type Item", "breaking", "graphql-interface-removed"],
  ["type Receipt {", "type Receipt implements Node { id: ID! ", "dangerous", "graphql-interface-added"],
  ["total: Float!", "total: Float! @deprecated", "non-breaking", "graphql-deprecation-added"],
  ["type Receipt", '"What was paid." type Receipt', "non-breaking", "graphql-description-changed"],
  [
    "directive @cached(seconds: Int, by: String) repeatable on FIELD | QUERY",
    "",
    "breaking",
    "graphql-directive-removed",
  ],
  ["FIELD | QUERY", "FIELD", "breaking", "graphql-directive-location-removed"],
  ["seconds: Int, ", "", "breaking", "graphql-directive-argument-removed"],
  ["seconds: Int, ", "seconds: Int!, ", "breaking", "graphql-directive-argument-type-changed"],
  ["seconds: Int, ", "seconds: Float, ", "breaking", "graphql-directive-argument-type-changed"],
  ["seconds: Int, ", "seconds: Int, scope: Role!, ", "breaking", "graphql-directive-required-argument-added"],
  [" repeatable", "", "breaking", "graphql-directive-became-single"],
  ['"The shop."', '"Our shop."', "non-breaking", "document-description-changed"],
];

describe("an edit of a schema", () => {
  it.each(EDITS)("%s → %s is %s", (before, after, severity, rule) => {
    const edited = SHOP.replace(before, after);
    expect(edited).not.toBe(SHOP);
    expect(read(edited).findings).toEqual([]);
    const { changes } = diff(SHOP, edited);
    expect(changes.find(({ id }) => id === rule)).toMatchObject({ severity });
    const worst = (["breaking", "dangerous", "non-breaking"] as const).find((one) =>
      changes.some((change) => change.severity === one),
    );
    expect(worst).toBe(severity);
    for (const { proof, severity: own, id } of changes) {
      if (own !== "breaking" || id === "operation-removed" || proof.reason?.includes("stays right") === true) continue;
      expect(proof.status).toBe("proved");
      const query = String(proof.witness?.value);
      expect(validate(buildSchema(SHOP), parse(query)), query).toEqual([]);
      expect(validate(buildSchema(edited), parse(query)), query).not.toEqual([]);
    }
  });

  it("that only changes the writing is none", () => {
    for (const edited of [
      SHOP.replaceAll("\n", "\n# Noted.\n"),
      SHOP.replaceAll("  ", ",\n"),
      SHOP.split("\n").toReversed().join("\n"),
      SHOP.replace("User | Item", "| Item | User").replace("GUEST OWNER", "OWNER GUEST"),
      SHOP.replace("type Item implements Node { id: ID!  price: Float ", "type Item implements Node { id: ID! ").concat(
        "extend type Item { price: Float }",
      ),
    ])
      expect(diff(SHOP, edited).changes).toEqual([]);
  });
});

it.each(GRAPHQL_DIFF_CASES)("what breaks in the cases of $rule is shown by a query, or cannot be", ({ cases }) => {
  for (const { from, to } of cases) {
    for (const { severity, id, proof } of diff(String(from), String(to)).changes) {
      if (severity !== "breaking" || id === "operation-removed") continue;
      if (proof.status !== "proved") expect(proof.reason).toMatch(/stays right/);
    }
  }
});

describe("two random versions", () => {
  const documents = QUERIES.map((query): [string, DocumentNode] => [query, parse(query)]);
  const valid = (schema: GraphQLSchema): Set<string> =>
    new Set(documents.filter(([, document]) => validate(schema, document).length === 0).map(([query]) => query));
  const build = (text: string): GraphQLSchema => buildSchema(text, { assumeValid: true });

  it("refuse no query that was right, unless that is breaking", { timeout: 120_000 }, () => {
    let looked = 0;
    fc.assert(
      fc.property(randomEdit, ([one, other]) => {
        const [from, to] = [textOf(one), textOf(other)];
        const { changes } = diff(from, to);
        if (changes.length === 0 || changes.some(({ severity }) => severity === "breaking")) return;
        looked++;
        const stays = valid(build(to));
        expect([...valid(build(from))].filter((query) => !stays.has(query))).toEqual([]);
      }),
      { numRuns: 60, seed: 8 },
    );
    expect(looked).toBeGreaterThan(5);
  });

  it("have witnesses that hold, and nearly all that could", { timeout: 120_000 }, () => {
    const count = { proved: 0, inconclusive: 0 };
    fc.assert(
      fc.property(randomEdit, ([one, other]) => {
        const [from, to] = [build(textOf(one)), build(textOf(other))];
        for (const { proof } of diff(textOf(one), textOf(other)).changes) {
          if (proof.status === "inconclusive") count.inconclusive++;
          if (proof.status !== "proved") continue;
          count.proved++;
          const query = String(proof.witness?.value);
          expect(validate(from, parse(query)), query).toEqual([]);
          expect(validate(to, parse(query)), query).not.toEqual([]);
        }
      }),
      { numRuns: 40, seed: 8 },
    );
    expect(count.proved / (count.proved + count.inconclusive)).toBeGreaterThan(0.8);
  });

  it("are breaking where graphql-js says so, but for what nothing leads to or what queries do not see", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(randomEdit, ([one, other]) => {
        const { changes } = diff(textOf(one), textOf(other));
        const theirs = findBreakingChanges(build(textOf(one)), build(textOf(other))).length > 0;
        const ours = changes.some(({ severity }) => severity === "breaking");
        const isExcused = changes.some(
          ({ severity, proof }) => severity === "non-breaking" && proof.reason !== undefined,
        );
        if (theirs && !isExcused) expect(ours).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("are the same in another order and layout", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomSchema, (one) => {
        expect(diff(textOf(one), shuffled(one)).changes).toEqual([]);
        expect(diff(shuffled(one), textOf(one)).changes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("have fingerprints that do not depend on order and layout", { timeout: 60_000 }, () => {
    const prints = ({ changes }: Diff): string[] => changes.map(({ fingerprint }) => fingerprint).toSorted();
    fc.assert(
      fc.property(randomSchema, randomSchema, (one, other) => {
        expect(prints(diff(shuffled(one), textOf(other)))).toEqual(prints(diff(textOf(one), shuffled(other))));
      }),
      { numRuns: 25 },
    );
  });
});
