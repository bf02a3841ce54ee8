import type { SpecModel } from "@/lib/specs/model";
import type { Grammar } from "@/lib/specs/openapi/validate/grammar";
import { GRAMMAR_2 } from "@/lib/specs/openapi/validate/grammar-2";
import { grammar3 } from "@/lib/specs/openapi/validate/grammar-3";
import { checkPathParameters, checkPathTemplates } from "@/lib/specs/openapi/validate/path-checks";
import type { Problem, Report } from "@/lib/specs/openapi/validate/report";
import { checkRequiredProperties } from "@/lib/specs/openapi/validate/required-check";
import { checkSecurityNames } from "@/lib/specs/openapi/validate/security-checks";
import { checkStructure } from "@/lib/specs/openapi/validate/structure";
import { checkOperationIds, checkParameterLists, checkTags } from "@/lib/specs/openapi/validate/uniqueness-checks";
import type { References } from "@/lib/specs/source/references";
import type { SourceNode } from "@/lib/specs/source/source-node";

const GRAMMARS: Record<SpecModel["dialect"], Grammar> = {
  "2.0": GRAMMAR_2,
  "3.0": grammar3("3.0"),
  "3.1": grammar3("3.1"),
  "3.2": grammar3("3.2"),
};

/** Everything that is wrong with a definition: its structure and references first, then what its parts say together. */
export function validateModel(root: SourceNode, model: SpecModel, references: References): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const isModern = model.dialect === "3.1" || model.dialect === "3.2";
  checkStructure({ grammar: GRAMMARS[model.dialect], root, references, isModern, report });
  checkPathParameters(model, report);
  checkPathTemplates(root, report);
  checkOperationIds(model, report);
  checkTags(root, report);
  checkParameterLists(root, references, report);
  checkSecurityNames(root, model, references, report);
  checkRequiredProperties(model, report);
  return problems;
}
