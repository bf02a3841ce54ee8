import type { LanguageRule } from "@/lib/diff/languages/model";
import { aliasAdded } from "@/lib/diff/avro/rules/alias-added";
import { aliasRemoved } from "@/lib/diff/avro/rules/alias-removed";
import { defaultAdded } from "@/lib/diff/avro/rules/default-added";
import { defaultChanged } from "@/lib/diff/avro/rules/default-changed";
import { defaultRemoved } from "@/lib/diff/avro/rules/default-removed";
import { definitionKindChanged } from "@/lib/diff/avro/rules/definition-kind-changed";
import { deprecationAdded } from "@/lib/diff/avro/rules/deprecation-added";
import { deprecationRemoved } from "@/lib/diff/avro/rules/deprecation-removed";
import { documentationChanged } from "@/lib/diff/avro/rules/documentation-changed";
import { enumDefaultChanged } from "@/lib/diff/avro/rules/enum-default-changed";
import { enumOrderChanged } from "@/lib/diff/avro/rules/enum-order-changed";
import { enumSymbolAdded } from "@/lib/diff/avro/rules/enum-symbol-added";
import { enumSymbolRemoved } from "@/lib/diff/avro/rules/enum-symbol-removed";
import { errorAdded } from "@/lib/diff/avro/rules/error-added";
import { errorRemoved } from "@/lib/diff/avro/rules/error-removed";
import { fieldAdded } from "@/lib/diff/avro/rules/field-added";
import { fieldOrderChanged } from "@/lib/diff/avro/rules/field-order-changed";
import { fieldRemoved } from "@/lib/diff/avro/rules/field-removed";
import { fieldRenamed } from "@/lib/diff/avro/rules/field-renamed";
import { fixedSizeChanged } from "@/lib/diff/avro/rules/fixed-size-changed";
import { logicalTypeChanged } from "@/lib/diff/avro/rules/logical-type-changed";
import { namespaceChanged } from "@/lib/diff/avro/rules/namespace-changed";
import { oneWayChanged } from "@/lib/diff/avro/rules/one-way-changed";
import { propertyChanged } from "@/lib/diff/avro/rules/property-changed";
import { requiredFieldAdded } from "@/lib/diff/avro/rules/required-field-added";
import { requiredFieldRemoved } from "@/lib/diff/avro/rules/required-field-removed";
import { sortOrderChanged } from "@/lib/diff/avro/rules/sort-order-changed";
import { typeAdded } from "@/lib/diff/avro/rules/type-added";
import { typeChanged } from "@/lib/diff/avro/rules/type-changed";
import { typeExchanged } from "@/lib/diff/avro/rules/type-exchanged";
import { typeNarrowed } from "@/lib/diff/avro/rules/type-narrowed";
import { typeRemoved } from "@/lib/diff/avro/rules/type-removed";
import { typeRenamed } from "@/lib/diff/avro/rules/type-renamed";
import { typeWidened } from "@/lib/diff/avro/rules/type-widened";
import { unionBranchAdded } from "@/lib/diff/avro/rules/union-branch-added";
import { unionBranchRemoved } from "@/lib/diff/avro/rules/union-branch-removed";
import { unionOrderChanged } from "@/lib/diff/avro/rules/union-order-changed";

/** The difference rules of Avro. */
export const AVRO_DIFF_RULES: readonly LanguageRule[] = [
  fieldAdded,
  requiredFieldAdded,
  fieldRemoved,
  requiredFieldRemoved,
  fieldRenamed,
  typeChanged,
  typeWidened,
  typeNarrowed,
  typeExchanged,
  unionBranchAdded,
  unionBranchRemoved,
  unionOrderChanged,
  enumSymbolAdded,
  enumSymbolRemoved,
  enumOrderChanged,
  enumDefaultChanged,
  fixedSizeChanged,
  typeRenamed,
  namespaceChanged,
  logicalTypeChanged,
  defaultChanged,
  defaultRemoved,
  defaultAdded,
  fieldOrderChanged,
  sortOrderChanged,
  aliasRemoved,
  aliasAdded,
  typeRemoved,
  typeAdded,
  errorAdded,
  errorRemoved,
  oneWayChanged,
  definitionKindChanged,
  deprecationAdded,
  deprecationRemoved,
  documentationChanged,
  propertyChanged,
];
