import { graphqlArgumentBecameOptionalCases } from "@/lib/diff/graphql/rules/graphql-argument-became-optional.cases";
import { graphqlArgumentBecameRequiredCases } from "@/lib/diff/graphql/rules/graphql-argument-became-required.cases";
import { graphqlArgumentDefaultChangedCases } from "@/lib/diff/graphql/rules/graphql-argument-default-changed.cases";
import { graphqlArgumentRemovedCases } from "@/lib/diff/graphql/rules/graphql-argument-removed.cases";
import { graphqlArgumentTypeChangedCases } from "@/lib/diff/graphql/rules/graphql-argument-type-changed.cases";
import { graphqlDeprecationAddedCases } from "@/lib/diff/graphql/rules/graphql-deprecation-added.cases";
import { graphqlDeprecationReasonChangedCases } from "@/lib/diff/graphql/rules/graphql-deprecation-reason-changed.cases";
import { graphqlDeprecationRemovedCases } from "@/lib/diff/graphql/rules/graphql-deprecation-removed.cases";
import { graphqlDescriptionChangedCases } from "@/lib/diff/graphql/rules/graphql-description-changed.cases";
import { graphqlDirectiveAddedCases } from "@/lib/diff/graphql/rules/graphql-directive-added.cases";
import { graphqlDirectiveArgumentDefaultChangedCases } from "@/lib/diff/graphql/rules/graphql-directive-argument-default-changed.cases";
import { graphqlDirectiveArgumentRemovedCases } from "@/lib/diff/graphql/rules/graphql-directive-argument-removed.cases";
import { graphqlDirectiveArgumentTypeChangedCases } from "@/lib/diff/graphql/rules/graphql-directive-argument-type-changed.cases";
import { graphqlDirectiveBecameRepeatableCases } from "@/lib/diff/graphql/rules/graphql-directive-became-repeatable.cases";
import { graphqlDirectiveBecameSingleCases } from "@/lib/diff/graphql/rules/graphql-directive-became-single.cases";
import { graphqlDirectiveLocationAddedCases } from "@/lib/diff/graphql/rules/graphql-directive-location-added.cases";
import { graphqlDirectiveLocationRemovedCases } from "@/lib/diff/graphql/rules/graphql-directive-location-removed.cases";
import { graphqlDirectiveOptionalArgumentAddedCases } from "@/lib/diff/graphql/rules/graphql-directive-optional-argument-added.cases";
import { graphqlDirectiveRemovedCases } from "@/lib/diff/graphql/rules/graphql-directive-removed.cases";
import { graphqlDirectiveRequiredArgumentAddedCases } from "@/lib/diff/graphql/rules/graphql-directive-required-argument-added.cases";
import { graphqlDirectiveUseAddedCases } from "@/lib/diff/graphql/rules/graphql-directive-use-added.cases";
import { graphqlDirectiveUseChangedCases } from "@/lib/diff/graphql/rules/graphql-directive-use-changed.cases";
import { graphqlDirectiveUseRemovedCases } from "@/lib/diff/graphql/rules/graphql-directive-use-removed.cases";
import { graphqlEnumValueAddedCases } from "@/lib/diff/graphql/rules/graphql-enum-value-added.cases";
import { graphqlEnumValueRemovedCases } from "@/lib/diff/graphql/rules/graphql-enum-value-removed.cases";
import { graphqlFieldAddedCases } from "@/lib/diff/graphql/rules/graphql-field-added.cases";
import { graphqlFieldBecameNonNullCases } from "@/lib/diff/graphql/rules/graphql-field-became-non-null.cases";
import { graphqlFieldBecameNullableCases } from "@/lib/diff/graphql/rules/graphql-field-became-nullable.cases";
import { graphqlFieldRemovedCases } from "@/lib/diff/graphql/rules/graphql-field-removed.cases";
import { graphqlFieldTypeChangedCases } from "@/lib/diff/graphql/rules/graphql-field-type-changed.cases";
import { graphqlInputBecameOneOfCases } from "@/lib/diff/graphql/rules/graphql-input-became-one-of.cases";
import { graphqlInputFieldBecameOptionalCases } from "@/lib/diff/graphql/rules/graphql-input-field-became-optional.cases";
import { graphqlInputFieldBecameRequiredCases } from "@/lib/diff/graphql/rules/graphql-input-field-became-required.cases";
import { graphqlInputFieldDefaultChangedCases } from "@/lib/diff/graphql/rules/graphql-input-field-default-changed.cases";
import { graphqlInputFieldRemovedCases } from "@/lib/diff/graphql/rules/graphql-input-field-removed.cases";
import { graphqlInputFieldTypeChangedCases } from "@/lib/diff/graphql/rules/graphql-input-field-type-changed.cases";
import { graphqlInputNoLongerOneOfCases } from "@/lib/diff/graphql/rules/graphql-input-no-longer-one-of.cases";
import { graphqlInterfaceAddedCases } from "@/lib/diff/graphql/rules/graphql-interface-added.cases";
import { graphqlInterfaceRemovedCases } from "@/lib/diff/graphql/rules/graphql-interface-removed.cases";
import { graphqlOptionalArgumentAddedCases } from "@/lib/diff/graphql/rules/graphql-optional-argument-added.cases";
import { graphqlOptionalInputFieldAddedCases } from "@/lib/diff/graphql/rules/graphql-optional-input-field-added.cases";
import { graphqlRequiredArgumentAddedCases } from "@/lib/diff/graphql/rules/graphql-required-argument-added.cases";
import { graphqlRequiredInputFieldAddedCases } from "@/lib/diff/graphql/rules/graphql-required-input-field-added.cases";
import { graphqlRootTypeRenamedCases } from "@/lib/diff/graphql/rules/graphql-root-type-renamed.cases";
import { graphqlScalarSpecificationChangedCases } from "@/lib/diff/graphql/rules/graphql-scalar-specification-changed.cases";
import { graphqlTypeAddedCases } from "@/lib/diff/graphql/rules/graphql-type-added.cases";
import { graphqlTypeKindChangedCases } from "@/lib/diff/graphql/rules/graphql-type-kind-changed.cases";
import { graphqlTypeRemovedCases } from "@/lib/diff/graphql/rules/graphql-type-removed.cases";
import { graphqlUnionMemberAddedCases } from "@/lib/diff/graphql/rules/graphql-union-member-added.cases";
import { graphqlUnionMemberRemovedCases } from "@/lib/diff/graphql/rules/graphql-union-member-removed.cases";
import type { LanguageRuleCases } from "@/lib/diff/languages/model";

/** The cases of every difference rule of GraphQL. */
export const GRAPHQL_DIFF_CASES: readonly LanguageRuleCases[] = [
  graphqlTypeRemovedCases,
  graphqlTypeAddedCases,
  graphqlTypeKindChangedCases,
  graphqlFieldRemovedCases,
  graphqlFieldAddedCases,
  graphqlFieldTypeChangedCases,
  graphqlFieldBecameNullableCases,
  graphqlFieldBecameNonNullCases,
  graphqlArgumentRemovedCases,
  graphqlRequiredArgumentAddedCases,
  graphqlOptionalArgumentAddedCases,
  graphqlArgumentTypeChangedCases,
  graphqlArgumentBecameRequiredCases,
  graphqlArgumentBecameOptionalCases,
  graphqlArgumentDefaultChangedCases,
  graphqlInputFieldRemovedCases,
  graphqlRequiredInputFieldAddedCases,
  graphqlOptionalInputFieldAddedCases,
  graphqlInputFieldTypeChangedCases,
  graphqlInputFieldBecameRequiredCases,
  graphqlInputFieldBecameOptionalCases,
  graphqlInputFieldDefaultChangedCases,
  graphqlInputBecameOneOfCases,
  graphqlInputNoLongerOneOfCases,
  graphqlEnumValueRemovedCases,
  graphqlEnumValueAddedCases,
  graphqlUnionMemberRemovedCases,
  graphqlUnionMemberAddedCases,
  graphqlInterfaceRemovedCases,
  graphqlInterfaceAddedCases,
  graphqlDirectiveRemovedCases,
  graphqlDirectiveAddedCases,
  graphqlDirectiveLocationRemovedCases,
  graphqlDirectiveLocationAddedCases,
  graphqlDirectiveBecameSingleCases,
  graphqlDirectiveBecameRepeatableCases,
  graphqlDirectiveArgumentRemovedCases,
  graphqlDirectiveRequiredArgumentAddedCases,
  graphqlDirectiveOptionalArgumentAddedCases,
  graphqlDirectiveArgumentTypeChangedCases,
  graphqlDirectiveArgumentDefaultChangedCases,
  graphqlRootTypeRenamedCases,
  graphqlDeprecationAddedCases,
  graphqlDeprecationRemovedCases,
  graphqlDeprecationReasonChangedCases,
  graphqlDescriptionChangedCases,
  graphqlDirectiveUseAddedCases,
  graphqlDirectiveUseRemovedCases,
  graphqlDirectiveUseChangedCases,
  graphqlScalarSpecificationChangedCases,
];
