import type { LintRule } from "@/lib/lint/rule";
import { witBooleanParameters } from "./wit-boolean-parameters";
import { witDeprecationDocs } from "./wit-deprecation-docs";
import { witErrorType } from "./wit-error-type";
import { witFunctionDocs } from "./wit-function-docs";
import { witGatedMembers } from "./wit-gated-members";
import { witInterfaceDocs } from "./wit-interface-docs";
import { witMemberDocs } from "./wit-member-docs";
import { witOpenErrors } from "./wit-open-errors";
import { witPackageVersion } from "./wit-package-version";
import { witParameterCount } from "./wit-parameter-count";
import { witTypeDocs } from "./wit-type-docs";
import { witUnusedUse } from "./wit-unused-use";
import { witWorld } from "./wit-world";
import { witWorldEmpty } from "./wit-world-empty";

/** The rules for WIT. */
export const WIT_LINT_RULES: readonly LintRule[] = [
  witBooleanParameters,
  witDeprecationDocs,
  witErrorType,
  witFunctionDocs,
  witGatedMembers,
  witInterfaceDocs,
  witMemberDocs,
  witOpenErrors,
  witPackageVersion,
  witParameterCount,
  witTypeDocs,
  witUnusedUse,
  witWorld,
  witWorldEmpty,
];
