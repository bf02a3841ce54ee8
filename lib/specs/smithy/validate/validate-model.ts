import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { SmithyContract } from "@/lib/specs/smithy/contract";
import type { Check } from "@/lib/specs/smithy/validate/check";
import { checkDefaults } from "@/lib/specs/smithy/validate/check-defaults";
import { checkEnums } from "@/lib/specs/smithy/validate/check-enums";
import { checkHttp } from "@/lib/specs/smithy/validate/check-http";
import { checkNames } from "@/lib/specs/smithy/validate/check-names";
import { checkRecursion } from "@/lib/specs/smithy/validate/check-recursion";
import { checkReferences } from "@/lib/specs/smithy/validate/check-references";
import { checkResources } from "@/lib/specs/smithy/validate/check-resources";
import { checkTraits } from "@/lib/specs/smithy/validate/check-traits";

const CHECKS: readonly Check[] = [
  checkReferences,
  checkNames,
  checkTraits,
  checkEnums,
  checkDefaults,
  checkHttp,
  checkRecursion,
  checkResources,
];

/** Looks for everything that Smithy does not allow in a model. Linear in its size. */
export function validateModel(contract: SmithyContract, problems: LanguageProblems): void {
  for (const check of CHECKS) check(contract, (rule, problem) => problems.add(rule, problem));
}
