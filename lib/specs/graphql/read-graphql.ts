import type { GraphqlContract } from "@/lib/specs/graphql/contract";
import type { DeclaredProblem } from "@/lib/specs/graphql/declared-problem";
import { parseGraphql } from "@/lib/specs/graphql/parse-graphql";
import { readIntrospection } from "@/lib/specs/graphql/read-introspection";
import { readSdl, type SdlFile } from "@/lib/specs/graphql/read-sdl";
import { toSpecModel } from "@/lib/specs/graphql/to-spec-model";
import { validateContract } from "@/lib/specs/graphql/validate/validate-contract";
import type { LanguageInput, LanguageReading } from "@/lib/specs/languages/language";
import { PlaceIndex } from "@/lib/specs/languages/place-index";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Finding, Place, Position } from "@/lib/specs/model";
import { SpecError } from "@/lib/specs/spec-error";

/** Reads a schema from the schema language (one file or several) or from the answer to an introspection query. */
export function readGraphql(input: LanguageInput): LanguageReading<"graphql"> {
  return input.claim.dialect === "introspection" ? readAnswer(input) : readFiles(input);
}

function readFiles({ source, claim, limits, text }: LanguageInput): LanguageReading<"graphql"> {
  const others = source.files.map(({ name }) => name).filter((name) => isSchemaFile(name) && name !== source.entry);
  const places = new PlaceIndex();
  const files = [source.entry, ...others.sort()].flatMap((file): SdlFile[] => {
    const content = text(file);
    if (content === undefined) return [];
    places.open(file, content);
    return [{ file, document: parseGraphql(file, content, limits) }];
  });
  const { contract, problems } = readSdl(files, places);
  if (contract.types.size === 0 && contract.directives.size === 0) throw nothingDeclared(source.entry);
  return {
    model: toSpecModel(contract, claim, source.entry),
    native: contract,
    locate: places.locate,
    findings: () => findingsOf(contract, problems, source.entry, places.locate),
    files: () => files.map(({ file }) => file),
  };
}

const isSchemaFile = (name: string): boolean => /\.(?:graphql|graphqls|gql)$/i.test(name);

function nothingDeclared(file: string): SpecError {
  return new SpecError("malformed_document", `${file} declares no GraphQL types.`, {
    file,
    fix: "Hand in the schema, not queries of a client.",
  });
}

function readAnswer({ source, claim, limits, documents }: LanguageInput): LanguageReading<"graphql"> {
  const { entry } = documents();
  const { contract, problems, pointerOf } = readIntrospection(entry.data, source.entry, limits);
  const locate = (place: Place): Position => entry.locate(pointerOf(place.pointer));
  return {
    model: toSpecModel(contract, claim, source.entry),
    native: contract,
    locate,
    findings: () => findingsOf(contract, problems, source.entry, locate),
    files: () => [source.entry],
    data: (file) => (file === source.entry ? entry.data : undefined),
  };
}

function findingsOf(
  contract: GraphqlContract,
  declared: readonly DeclaredProblem[],
  entry: string,
  locate: (place: Place) => Position,
): Finding[] {
  const problems = new LanguageProblems();
  for (const { rule, ...problem } of declared) problems.add(rule, problem);
  validateContract(contract, problems);
  return problems.findings(entry, locate);
}
