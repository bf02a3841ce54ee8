import type { LanguageRule } from "@/lib/diff/languages/model";
import { witAliasChanged } from "./wit-alias-changed";
import { witCaseAdded } from "./wit-case-added";
import { witCaseRemoved } from "./wit-case-removed";
import { witCaseTypeChanged } from "./wit-case-type-changed";
import { witDeclarationDeprecated } from "./wit-declaration-deprecated";
import { witDeclarationStabilised } from "./wit-declaration-stabilised";
import { witDeclarationUnstable } from "./wit-declaration-unstable";
import { witDependencyReplaced } from "./wit-dependency-replaced";
import { witDependencyVersionChanged } from "./wit-dependency-version-changed";
import { witExportAdded } from "./wit-export-added";
import { witExportRemoved } from "./wit-export-removed";
import { witExternChanged } from "./wit-extern-changed";
import { witFieldAdded } from "./wit-field-added";
import { witFieldRemoved } from "./wit-field-removed";
import { witFieldTypeChanged } from "./wit-field-type-changed";
import { witFlagAdded } from "./wit-flag-added";
import { witFlagRemoved } from "./wit-flag-removed";
import { witFunctionAdded } from "./wit-function-added";
import { witFunctionAsyncChanged } from "./wit-function-async-changed";
import { witFunctionKindChanged } from "./wit-function-kind-changed";
import { witFunctionRemoved } from "./wit-function-removed";
import { witImportAdded } from "./wit-import-added";
import { witImportRemoved } from "./wit-import-removed";
import { witInterfaceAdded } from "./wit-interface-added";
import { witInterfaceRemoved } from "./wit-interface-removed";
import { witMembersReordered } from "./wit-members-reordered";
import { witPackageRenamed } from "./wit-package-renamed";
import { witParameterAdded } from "./wit-parameter-added";
import { witParameterRemoved } from "./wit-parameter-removed";
import { witParameterRenamed } from "./wit-parameter-renamed";
import { witParameterTypeChanged } from "./wit-parameter-type-changed";
import { witParametersReordered } from "./wit-parameters-reordered";
import { witResultChanged } from "./wit-result-changed";
import { witSinceRaised } from "./wit-since-raised";
import { witTypeAdded } from "./wit-type-added";
import { witTypeKindChanged } from "./wit-type-kind-changed";
import { witTypeRemoved } from "./wit-type-removed";
import { witWorldAdded } from "./wit-world-added";
import { witWorldRemoved } from "./wit-world-removed";

/** What a comparison of WIT packages can find beside what all languages share. */
export const WIT_DIFF_RULES: readonly LanguageRule[] = [
  witAliasChanged,
  witCaseAdded,
  witCaseRemoved,
  witCaseTypeChanged,
  witDeclarationDeprecated,
  witDeclarationStabilised,
  witDeclarationUnstable,
  witDependencyReplaced,
  witDependencyVersionChanged,
  witExportAdded,
  witExportRemoved,
  witExternChanged,
  witFieldAdded,
  witFieldRemoved,
  witFieldTypeChanged,
  witFlagAdded,
  witFlagRemoved,
  witFunctionAdded,
  witFunctionAsyncChanged,
  witFunctionKindChanged,
  witFunctionRemoved,
  witImportAdded,
  witImportRemoved,
  witInterfaceAdded,
  witInterfaceRemoved,
  witMembersReordered,
  witPackageRenamed,
  witParameterAdded,
  witParameterRemoved,
  witParameterRenamed,
  witParameterTypeChanged,
  witParametersReordered,
  witResultChanged,
  witSinceRaised,
  witTypeAdded,
  witTypeKindChanged,
  witTypeRemoved,
  witWorldAdded,
  witWorldRemoved,
];
