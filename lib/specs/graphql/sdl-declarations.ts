import type { DefinitionNode } from "graphql";
import { type Declarations, declarationsOf } from "@/lib/specs/languages/declarations";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { parseGraphql } from "./parse-graphql";

/** What a file in the schema language declares, without its descriptions. */
export function sdlDeclarations(file: string, text: string, limits: SpecLimits): Declarations {
  const { definitions } = parseGraphql(file, text, limits);
  return declarationsOf(definitions.map((node) => [nameOf(node), JSON.stringify(node, withoutWords)]));
}

/** Members of nodes that no contract is made of: names that somebody chose are values, and never keys. */
const withoutWords = (key: string, value: unknown) => (key === "description" || key === "loc" ? undefined : value);

function nameOf(node: DefinitionNode): string {
  const name = "name" in node ? node.name?.value : undefined;
  return name === undefined ? node.kind : `${node.kind} ${name}`;
}
