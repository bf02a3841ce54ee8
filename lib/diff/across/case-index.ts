import { acrossRequestFieldAddedCases } from "@/lib/diff/across/rules/across-request-field-added.cases";
import { acrossRequestFieldDemandedCases } from "@/lib/diff/across/rules/across-request-field-demanded.cases";
import { acrossRequestFieldLostCases } from "@/lib/diff/across/rules/across-request-field-lost.cases";
import { acrossRequestFieldTypeChangedCases } from "@/lib/diff/across/rules/across-request-field-type-changed.cases";
import { acrossResponseFieldAddedCases } from "@/lib/diff/across/rules/across-response-field-added.cases";
import { acrossResponseFieldLostCases } from "@/lib/diff/across/rules/across-response-field-lost.cases";
import { acrossResponseFieldTypeChangedCases } from "@/lib/diff/across/rules/across-response-field-type-changed.cases";
import { contractLanguageChangedCases } from "@/lib/diff/across/rules/contract-language-changed.cases";
import { operationBecameCases } from "@/lib/diff/across/rules/operation-became.cases";
import type { AcrossRuleCases } from "@/lib/diff/across/model";

/** The cases of every rule of comparing definitions in two languages. */
export const ACROSS_RULE_CASES: readonly AcrossRuleCases[] = [
  contractLanguageChangedCases,
  operationBecameCases,
  acrossRequestFieldLostCases,
  acrossRequestFieldDemandedCases,
  acrossRequestFieldAddedCases,
  acrossResponseFieldLostCases,
  acrossResponseFieldAddedCases,
  acrossRequestFieldTypeChangedCases,
  acrossResponseFieldTypeChangedCases,
];
