import type { LanguageRuleCases } from "@/lib/diff/languages/model";
import { witAliasChangedCases } from "./wit-alias-changed.cases";
import { witCaseAddedCases } from "./wit-case-added.cases";
import { witCaseRemovedCases } from "./wit-case-removed.cases";
import { witCaseTypeChangedCases } from "./wit-case-type-changed.cases";
import { witDeclarationDeprecatedCases } from "./wit-declaration-deprecated.cases";
import { witDeclarationStabilisedCases } from "./wit-declaration-stabilised.cases";
import { witDeclarationUnstableCases } from "./wit-declaration-unstable.cases";
import { witDependencyReplacedCases } from "./wit-dependency-replaced.cases";
import { witDependencyVersionChangedCases } from "./wit-dependency-version-changed.cases";
import { witExportAddedCases } from "./wit-export-added.cases";
import { witExportRemovedCases } from "./wit-export-removed.cases";
import { witExternChangedCases } from "./wit-extern-changed.cases";
import { witFieldAddedCases } from "./wit-field-added.cases";
import { witFieldRemovedCases } from "./wit-field-removed.cases";
import { witFieldTypeChangedCases } from "./wit-field-type-changed.cases";
import { witFlagAddedCases } from "./wit-flag-added.cases";
import { witFlagRemovedCases } from "./wit-flag-removed.cases";
import { witFunctionAddedCases } from "./wit-function-added.cases";
import { witFunctionAsyncChangedCases } from "./wit-function-async-changed.cases";
import { witFunctionKindChangedCases } from "./wit-function-kind-changed.cases";
import { witFunctionRemovedCases } from "./wit-function-removed.cases";
import { witImportAddedCases } from "./wit-import-added.cases";
import { witImportRemovedCases } from "./wit-import-removed.cases";
import { witInterfaceAddedCases } from "./wit-interface-added.cases";
import { witInterfaceRemovedCases } from "./wit-interface-removed.cases";
import { witMembersReorderedCases } from "./wit-members-reordered.cases";
import { witPackageRenamedCases } from "./wit-package-renamed.cases";
import { witParameterAddedCases } from "./wit-parameter-added.cases";
import { witParameterRemovedCases } from "./wit-parameter-removed.cases";
import { witParameterRenamedCases } from "./wit-parameter-renamed.cases";
import { witParameterTypeChangedCases } from "./wit-parameter-type-changed.cases";
import { witParametersReorderedCases } from "./wit-parameters-reordered.cases";
import { witResultChangedCases } from "./wit-result-changed.cases";
import { witSinceRaisedCases } from "./wit-since-raised.cases";
import { witTypeAddedCases } from "./wit-type-added.cases";
import { witTypeKindChangedCases } from "./wit-type-kind-changed.cases";
import { witTypeRemovedCases } from "./wit-type-removed.cases";
import { witWorldAddedCases } from "./wit-world-added.cases";
import { witWorldRemovedCases } from "./wit-world-removed.cases";

/** The cases of every rule of WIT. */
export const WIT_DIFF_CASES: readonly LanguageRuleCases[] = [
  witAliasChangedCases,
  witCaseAddedCases,
  witCaseRemovedCases,
  witCaseTypeChangedCases,
  witDeclarationDeprecatedCases,
  witDeclarationStabilisedCases,
  witDeclarationUnstableCases,
  witDependencyReplacedCases,
  witDependencyVersionChangedCases,
  witExportAddedCases,
  witExportRemovedCases,
  witExternChangedCases,
  witFieldAddedCases,
  witFieldRemovedCases,
  witFieldTypeChangedCases,
  witFlagAddedCases,
  witFlagRemovedCases,
  witFunctionAddedCases,
  witFunctionAsyncChangedCases,
  witFunctionKindChangedCases,
  witFunctionRemovedCases,
  witImportAddedCases,
  witImportRemovedCases,
  witInterfaceAddedCases,
  witInterfaceRemovedCases,
  witMembersReorderedCases,
  witPackageRenamedCases,
  witParameterAddedCases,
  witParameterRemovedCases,
  witParameterRenamedCases,
  witParameterTypeChangedCases,
  witParametersReorderedCases,
  witResultChangedCases,
  witSinceRaisedCases,
  witTypeAddedCases,
  witTypeKindChangedCases,
  witTypeRemovedCases,
  witWorldAddedCases,
  witWorldRemovedCases,
];
