import fc from "fast-check";

/** A small schema as its parts, so that it can be written in several ways. */
export interface RandomSchema {
  /** Each declaration whole, with a field a line. */
  declarations: { head: string; parts: string[]; tail: string }[];
}

const some = (values: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...values], { minLength: 1 });
const one = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const given = one("Int", "Int!", "Int = 1", "Int! = 1", "Int = 2", "[Int]", "[Int!]", "String", "E", "E = R", "I");
const received = one("Int", "Int!", "String", "E", "[Int]", "[Int!]!", "A", "B", "A!", "[A]", "N", "U");
const argument = fc.option(given, { nil: undefined, freq: 2 });

const field = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(received, argument)
    .map(([type, arg]) => (arg === undefined ? `${name}: ${type}` : `${name}(a: ${arg}): ${type}`));
const fields = (names: readonly string[]): fc.Arbitrary<string[]> =>
  some(names).chain((kept) => fc.tuple(...kept.map(field)));
const inputs = some(["x", "y", "z"]).chain((kept) =>
  fc.tuple(...kept.map((name) => given.map((type) => `${name}: ${type === "I" ? "Int" : type}`))),
);

/** Two schemas of the same names are versions of one another. */
export const randomSchema: fc.Arbitrary<RandomSchema> = fc
  .record({
    query: fields(["p", "q", "r"]),
    a: fields(["f", "g", "h"]),
    b: fields(["f", "k"]),
    isNode: fc.tuple(fc.boolean(), fc.boolean()),
    members: some(["A", "B"]),
    values: some(["R", "G", "K"]),
    inputs,
    isOneOf: fc.boolean(),
  })
  .map(({ query, a, b, isNode: [isA, isB], members, values, inputs: given, isOneOf }) => ({
    declarations: [
      { head: "type Query {", parts: query, tail: "}" },
      { head: "interface N {", parts: ["id: ID"], tail: "}" },
      { head: `type A${isA ? " implements N" : ""} {`, parts: ["id: ID", ...a], tail: "}" },
      { head: `type B${isB ? " implements N" : ""} {`, parts: ["id: ID", ...b], tail: "}" },
      { head: "union U =", parts: members.map((name) => `| ${name}`), tail: "" },
      { head: "enum E {", parts: values.includes("R") ? values : ["R", ...values], tail: "}" },
      {
        head: `input I${isOneOf ? " @oneOf" : ""} {`,
        parts: isOneOf ? given.map((part) => part.replace(/!| = \w+/g, "")) : given,
        tail: "}",
      },
    ],
  }));

/** A schema, and the same with one or two of its declarations as another has them. */
export const randomEdit: fc.Arbitrary<[RandomSchema, RandomSchema]> = fc
  .tuple(randomSchema, randomSchema, fc.nat(), fc.nat())
  .map(([one, other, first, second]) => {
    const count = one.declarations.length;
    const edited = one.declarations.map((declaration, index) =>
      index === first % count || index === second % count ? (other.declarations[index] ?? declaration) : declaration,
    );
    return [one, { declarations: edited }];
  });

/** The schema as text. */
export function textOf({ declarations }: RandomSchema): string {
  return declarations.map(({ head, parts, tail }) => `${head}\n${parts.join("\n")}\n${tail}`).join("\n");
}

/** The same schema in another order and layout, with comments. */
export function shuffled(schema: RandomSchema): string {
  const declarations = schema.declarations.map(({ head, parts, tail }) => ({
    head: `# It begins: "${head}"\n${head}`,
    parts: parts.toReversed().map((part) => `,, ${part.replaceAll(":", " : ")} # said`),
    tail: `${tail}\n\n`,
  }));
  return textOf({ declarations: declarations.toReversed() });
}

const VALUES = ["", "(a: 1)", "(a: null)", '(a: "s")', "(a: R)", "(a: G)", "(a: K)", "(a: [1])", "(a: [null])"];
const OBJECTS = ["{}", "{x: 1}", "{y: 1}", "{z: R}", "{x: null}", "{x: 1, y: 1}", "{x: 1, y: 1, z: 1}", '{x: "s"}'];
const WITHIN = [
  "__typename",
  "id",
  "f",
  "g",
  "h { __typename }",
  "k",
  "... on A { id f }",
  "... on B { id }",
  "... on N { id }",
];

/** Queries of which some fit some of the schemas. */
export const QUERIES: readonly string[] = ["p", "q", "r"].flatMap((root) => [
  ...[...VALUES, ...OBJECTS.map((value) => `(a: ${value})`)].flatMap((args) => [
    `{ ${root}${args} }`,
    ...WITHIN.map((inner) => `{ ${root}${args} { ${inner} } }`),
  ]),
  ...["f", "g", "h", "k"].flatMap((inner) =>
    VALUES.flatMap((args) => [`{ ${root} { ${inner}${args} } }`, `{ ${root} { ${inner}${args} { id } } }`]),
  ),
  ...["Int", "Int!", "[Int]", "[Int!]", "String", "E", "I"].flatMap((type) => [
    `query Q($v: ${type}) { ${root}(a: $v) }`,
    `query Q($v: ${type}) { ${root}(a: $v) { __typename } }`,
  ]),
]);
