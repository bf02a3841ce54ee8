import type { SpecModel } from "@/lib/specs/model";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import { checkPathParameters, checkPathTemplates } from "@/lib/specs/openapi/validate/path-checks";
import type { ProblemList } from "@/lib/specs/openapi/validate/problem-list";
import type { Report } from "@/lib/specs/openapi/validate/report";
import { checkRequiredProperties } from "@/lib/specs/openapi/validate/required-check";
import { checkSecurityNames } from "@/lib/specs/openapi/validate/security-checks";
import { checkStructure } from "@/lib/specs/openapi/validate/structure";
import { checkOperationIds, checkParameterLists, checkTags } from "@/lib/specs/openapi/validate/uniqueness-checks";
import type { References } from "@/lib/specs/source/references";
import { openApiDialect } from "@/lib/specs/openapi/dialect";
import type { SourceNode } from "@/lib/specs/source/source-node";

/** Everything that is wrong with a definition: its structure and references first, then what its parts say together. */
export function validateModel(root: SourceNode, model: SpecModel, references: References, problems: ProblemList): void {
  const report: Report = (problem) => problems.add(problem);
  const isModern = model.dialect === "3.1" || model.dialect === "3.2";
  checkStructure({ grammar: GRAMMARS[openApiDialect(model)], root, references, isModern, report, problems });
  checkPathParameters(model, report);
  checkPathTemplates(root, report);
  checkOperationIds(model, report);
  checkTags(root, report);
  checkParameterLists(root, references, report);
  checkSecurityNames(root, model, references, report);
  checkRequiredProperties(model, report);
}
