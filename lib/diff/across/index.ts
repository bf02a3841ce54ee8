import { acrossRequestFieldAdded } from "@/lib/diff/across/rules/across-request-field-added";
import { acrossRequestFieldDemanded } from "@/lib/diff/across/rules/across-request-field-demanded";
import { acrossRequestFieldLost } from "@/lib/diff/across/rules/across-request-field-lost";
import { acrossRequestFieldTypeChanged } from "@/lib/diff/across/rules/across-request-field-type-changed";
import { acrossResponseFieldAdded } from "@/lib/diff/across/rules/across-response-field-added";
import { acrossResponseFieldLost } from "@/lib/diff/across/rules/across-response-field-lost";
import { acrossResponseFieldTypeChanged } from "@/lib/diff/across/rules/across-response-field-type-changed";
import { contractLanguageChanged } from "@/lib/diff/across/rules/contract-language-changed";
import { operationBecame } from "@/lib/diff/across/rules/operation-became";
import type { AcrossRule } from "@/lib/diff/across/model";

/** Every rule of comparing definitions in two languages. */
export const ACROSS_RULES: readonly AcrossRule[] = [
  contractLanguageChanged,
  operationBecame,
  acrossRequestFieldLost,
  acrossRequestFieldDemanded,
  acrossRequestFieldAdded,
  acrossResponseFieldLost,
  acrossResponseFieldAdded,
  acrossRequestFieldTypeChanged,
  acrossResponseFieldTypeChanged,
];
