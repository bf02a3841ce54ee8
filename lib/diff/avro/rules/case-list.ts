import type { LanguageRuleCases } from "@/lib/diff/languages/model";
import { aliasAddedCases } from "@/lib/diff/avro/rules/alias-added.cases";
import { aliasRemovedCases } from "@/lib/diff/avro/rules/alias-removed.cases";
import { defaultAddedCases } from "@/lib/diff/avro/rules/default-added.cases";
import { defaultChangedCases } from "@/lib/diff/avro/rules/default-changed.cases";
import { defaultRemovedCases } from "@/lib/diff/avro/rules/default-removed.cases";
import { definitionKindChangedCases } from "@/lib/diff/avro/rules/definition-kind-changed.cases";
import { deprecationAddedCases } from "@/lib/diff/avro/rules/deprecation-added.cases";
import { deprecationRemovedCases } from "@/lib/diff/avro/rules/deprecation-removed.cases";
import { documentationChangedCases } from "@/lib/diff/avro/rules/documentation-changed.cases";
import { enumDefaultChangedCases } from "@/lib/diff/avro/rules/enum-default-changed.cases";
import { enumOrderChangedCases } from "@/lib/diff/avro/rules/enum-order-changed.cases";
import { enumSymbolAddedCases } from "@/lib/diff/avro/rules/enum-symbol-added.cases";
import { enumSymbolRemovedCases } from "@/lib/diff/avro/rules/enum-symbol-removed.cases";
import { errorAddedCases } from "@/lib/diff/avro/rules/error-added.cases";
import { errorRemovedCases } from "@/lib/diff/avro/rules/error-removed.cases";
import { fieldAddedCases } from "@/lib/diff/avro/rules/field-added.cases";
import { fieldOrderChangedCases } from "@/lib/diff/avro/rules/field-order-changed.cases";
import { fieldRemovedCases } from "@/lib/diff/avro/rules/field-removed.cases";
import { fieldRenamedCases } from "@/lib/diff/avro/rules/field-renamed.cases";
import { fixedSizeChangedCases } from "@/lib/diff/avro/rules/fixed-size-changed.cases";
import { logicalTypeChangedCases } from "@/lib/diff/avro/rules/logical-type-changed.cases";
import { namespaceChangedCases } from "@/lib/diff/avro/rules/namespace-changed.cases";
import { oneWayChangedCases } from "@/lib/diff/avro/rules/one-way-changed.cases";
import { propertyChangedCases } from "@/lib/diff/avro/rules/property-changed.cases";
import { requiredFieldAddedCases } from "@/lib/diff/avro/rules/required-field-added.cases";
import { requiredFieldRemovedCases } from "@/lib/diff/avro/rules/required-field-removed.cases";
import { sortOrderChangedCases } from "@/lib/diff/avro/rules/sort-order-changed.cases";
import { typeAddedCases } from "@/lib/diff/avro/rules/type-added.cases";
import { typeChangedCases } from "@/lib/diff/avro/rules/type-changed.cases";
import { typeExchangedCases } from "@/lib/diff/avro/rules/type-exchanged.cases";
import { typeNarrowedCases } from "@/lib/diff/avro/rules/type-narrowed.cases";
import { typeRemovedCases } from "@/lib/diff/avro/rules/type-removed.cases";
import { typeRenamedCases } from "@/lib/diff/avro/rules/type-renamed.cases";
import { typeWidenedCases } from "@/lib/diff/avro/rules/type-widened.cases";
import { unionBranchAddedCases } from "@/lib/diff/avro/rules/union-branch-added.cases";
import { unionBranchRemovedCases } from "@/lib/diff/avro/rules/union-branch-removed.cases";
import { unionOrderChangedCases } from "@/lib/diff/avro/rules/union-order-changed.cases";

/** The cases of the difference rules of Avro. */
export const AVRO_RULE_CASES: readonly LanguageRuleCases[] = [
  fieldAddedCases,
  requiredFieldAddedCases,
  fieldRemovedCases,
  requiredFieldRemovedCases,
  fieldRenamedCases,
  typeChangedCases,
  typeWidenedCases,
  typeNarrowedCases,
  typeExchangedCases,
  unionBranchAddedCases,
  unionBranchRemovedCases,
  unionOrderChangedCases,
  enumSymbolAddedCases,
  enumSymbolRemovedCases,
  enumOrderChangedCases,
  enumDefaultChangedCases,
  fixedSizeChangedCases,
  typeRenamedCases,
  namespaceChangedCases,
  logicalTypeChangedCases,
  defaultChangedCases,
  defaultRemovedCases,
  defaultAddedCases,
  fieldOrderChangedCases,
  sortOrderChangedCases,
  aliasRemovedCases,
  aliasAddedCases,
  typeRemovedCases,
  typeAddedCases,
  errorAddedCases,
  errorRemovedCases,
  oneWayChangedCases,
  definitionKindChangedCases,
  deprecationAddedCases,
  deprecationRemovedCases,
  documentationChangedCases,
  propertyChangedCases,
];
