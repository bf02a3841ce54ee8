import { defineIdiom } from "@/lib/reader/model/languages/idiom";
import { schemaName } from "@/lib/specs/wit/build-schemas";
import type { WitContract, WitTypeDef } from "@/lib/specs/wit/contract";
import { witCallables } from "@/lib/specs/wit/operations";
import { printCallable, printTypeDef } from "@/lib/specs/wit/print-declaration";
import { WIT_PRIMITIVES } from "@/lib/specs/wit/contract";

const LONGEST = 20;
const texts = new WeakMap<WitContract, { operations: Map<string, string>; types: Map<string, string> }>();

/** Every declaration of a contract by its name, made when the first is asked for. */
function textsOf(contract: WitContract): { operations: Map<string, string>; types: Map<string, string> } {
  const known = texts.get(contract);
  if (known) return known;
  const operations = new Map(witCallables(contract).map((one) => [one.key, printCallable(one)]));
  const types = new Map(typesOf(contract).map((type) => [schemaName(type), printTypeDef(type)]));
  const made = { operations, types };
  texts.set(contract, made);
  return made;
}

function typesOf({ packages }: WitContract): WitTypeDef[] {
  return packages.flatMap(({ interfaces, worlds }) =>
    [...interfaces.values(), ...worlds.values()].flatMap(({ types }) => [...types.values()]),
  );
}

/** What is longer than a reader takes in is cut in its middle; the last line closes it. */
function shortened(text: string): string {
  const lines = text.split("\n");
  return lines.length <= LONGEST ? text : [...lines.slice(0, LONGEST - 2), "  …", ...lines.slice(-1)].join("\n");
}

/** How WIT writes functions and types. */
export const WIT_IDIOM = defineIdiom({
  format: "wit",
  signature: (contract, { key }) => textsOf(contract).operations.get(key),
  declaration: (contract, name) => {
    const text = textsOf(contract).types.get(name);
    return text === undefined ? undefined : shortened(text);
  },
  words: { parameters: "parameters", body: "arguments", answer: "returns", errors: "errors" },
  highlight: {
    keywords: (
      "as async constructor enum export flags from func import include interface package record resource static type " +
      "use variant with world"
    ).split(" "),
    types: [...WIT_PRIMITIVES, "list", "option", "result", "tuple", "future", "stream", "map", "own", "borrow"],
    wordMarks: "-%",
    lineComments: ["//"],
    blockComment: ["/*", "*/"],
    nests: true,
    strings: [{ open: '"', close: '"', escape: "\\" }],
    annotation: "@",
  },
});
