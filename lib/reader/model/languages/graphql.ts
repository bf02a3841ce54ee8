import { defineIdiom } from "@/lib/reader/model/languages/idiom";
import { GRAPHQL_ROOTS, type GraphqlContract } from "@/lib/specs/graphql/contract";
import { printField, printType } from "@/lib/specs/graphql/print-sdl";
import type { Operation } from "@/lib/specs/model";

const WIDEST = 80;

/** How GraphQL is written for people. */
export const GRAPHQL_IDIOM = defineIdiom({
  format: "graphql",
  signature,
  declaration: (contract, name) => {
    const type = contract.types.get(name);
    return type && printType(type);
  },
  words: { parameters: "parameters", body: "arguments", answer: "returns", errors: "errors" },
  highlight: {
    keywords: [
      "directive",
      "enum",
      "extend",
      "fragment",
      "implements",
      "input",
      "interface",
      "mutation",
      "on",
      "query",
      "repeatable",
      "scalar",
      "schema",
      "subscription",
      "type",
      "union",
    ],
    types: ["Boolean", "Float", "ID", "Int", "String"],
    constants: ["false", "null", "true"],
    lineComments: ["#"],
    strings: [
      { open: '"""', close: '"""', isBlock: true },
      { open: '"', close: '"', escape: "\\" },
    ],
    annotation: "@",
  },
});

/** The field of the root type, in it: `type Query { user(id: ID!): User }` on lines. */
function signature({ roots, types }: GraphqlContract, operation: Operation): string | undefined {
  const root = GRAPHQL_ROOTS.find((one) => one === operation.kind);
  const name = root && roots.get(root);
  const field = types.get(name ?? "")?.fields.get(operation.path);
  if (!field) return undefined;
  const lines = printField(field, WIDEST).split("\n");
  return `type ${name} {\n${lines.map((line) => `  ${line}\n`).join("")}}`;
}
