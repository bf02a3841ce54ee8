import type { GraphqlContract } from "@/lib/specs/graphql/contract";
import { checkDefaults } from "@/lib/specs/graphql/validate/check-defaults";
import { checkDirectives } from "@/lib/specs/graphql/validate/check-directives";
import { checkInputCycles } from "@/lib/specs/graphql/validate/check-input-cycles";
import { checkInterfaces } from "@/lib/specs/graphql/validate/check-interfaces";
import { checkNames } from "@/lib/specs/graphql/validate/check-names";
import { checkReferences } from "@/lib/specs/graphql/validate/check-references";
import { checkRoots } from "@/lib/specs/graphql/validate/check-roots";
import { checkShapes } from "@/lib/specs/graphql/validate/check-shapes";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/** Finds what is against GraphQL (October 2021 §3) in a contract. Near-linear, whatever it is handed. */
export function validateContract(contract: GraphqlContract, problems: LanguageProblems): void {
  checkRoots(contract, problems);
  checkNames(contract, problems);
  checkShapes(contract, problems);
  checkReferences(contract, problems);
  checkInterfaces(contract, problems);
  checkDefaults(contract, problems);
  checkInputCycles(contract, problems);
  checkDirectives(contract, problems);
}
