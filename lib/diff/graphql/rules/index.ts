import { graphqlArgumentBecameOptional } from "@/lib/diff/graphql/rules/graphql-argument-became-optional";
import { graphqlArgumentBecameRequired } from "@/lib/diff/graphql/rules/graphql-argument-became-required";
import { graphqlArgumentDefaultChanged } from "@/lib/diff/graphql/rules/graphql-argument-default-changed";
import { graphqlArgumentRemoved } from "@/lib/diff/graphql/rules/graphql-argument-removed";
import { graphqlArgumentTypeChanged } from "@/lib/diff/graphql/rules/graphql-argument-type-changed";
import { graphqlDeprecationAdded } from "@/lib/diff/graphql/rules/graphql-deprecation-added";
import { graphqlDeprecationReasonChanged } from "@/lib/diff/graphql/rules/graphql-deprecation-reason-changed";
import { graphqlDeprecationRemoved } from "@/lib/diff/graphql/rules/graphql-deprecation-removed";
import { graphqlDescriptionChanged } from "@/lib/diff/graphql/rules/graphql-description-changed";
import { graphqlDirectiveAdded } from "@/lib/diff/graphql/rules/graphql-directive-added";
import { graphqlDirectiveArgumentDefaultChanged } from "@/lib/diff/graphql/rules/graphql-directive-argument-default-changed";
import { graphqlDirectiveArgumentRemoved } from "@/lib/diff/graphql/rules/graphql-directive-argument-removed";
import { graphqlDirectiveArgumentTypeChanged } from "@/lib/diff/graphql/rules/graphql-directive-argument-type-changed";
import { graphqlDirectiveBecameRepeatable } from "@/lib/diff/graphql/rules/graphql-directive-became-repeatable";
import { graphqlDirectiveBecameSingle } from "@/lib/diff/graphql/rules/graphql-directive-became-single";
import { graphqlDirectiveLocationAdded } from "@/lib/diff/graphql/rules/graphql-directive-location-added";
import { graphqlDirectiveLocationRemoved } from "@/lib/diff/graphql/rules/graphql-directive-location-removed";
import { graphqlDirectiveOptionalArgumentAdded } from "@/lib/diff/graphql/rules/graphql-directive-optional-argument-added";
import { graphqlDirectiveRemoved } from "@/lib/diff/graphql/rules/graphql-directive-removed";
import { graphqlDirectiveRequiredArgumentAdded } from "@/lib/diff/graphql/rules/graphql-directive-required-argument-added";
import { graphqlDirectiveUseAdded } from "@/lib/diff/graphql/rules/graphql-directive-use-added";
import { graphqlDirectiveUseChanged } from "@/lib/diff/graphql/rules/graphql-directive-use-changed";
import { graphqlDirectiveUseRemoved } from "@/lib/diff/graphql/rules/graphql-directive-use-removed";
import { graphqlEnumValueAdded } from "@/lib/diff/graphql/rules/graphql-enum-value-added";
import { graphqlEnumValueRemoved } from "@/lib/diff/graphql/rules/graphql-enum-value-removed";
import { graphqlFieldAdded } from "@/lib/diff/graphql/rules/graphql-field-added";
import { graphqlFieldBecameNonNull } from "@/lib/diff/graphql/rules/graphql-field-became-non-null";
import { graphqlFieldBecameNullable } from "@/lib/diff/graphql/rules/graphql-field-became-nullable";
import { graphqlFieldRemoved } from "@/lib/diff/graphql/rules/graphql-field-removed";
import { graphqlFieldTypeChanged } from "@/lib/diff/graphql/rules/graphql-field-type-changed";
import { graphqlInputBecameOneOf } from "@/lib/diff/graphql/rules/graphql-input-became-one-of";
import { graphqlInputFieldBecameOptional } from "@/lib/diff/graphql/rules/graphql-input-field-became-optional";
import { graphqlInputFieldBecameRequired } from "@/lib/diff/graphql/rules/graphql-input-field-became-required";
import { graphqlInputFieldDefaultChanged } from "@/lib/diff/graphql/rules/graphql-input-field-default-changed";
import { graphqlInputFieldRemoved } from "@/lib/diff/graphql/rules/graphql-input-field-removed";
import { graphqlInputFieldTypeChanged } from "@/lib/diff/graphql/rules/graphql-input-field-type-changed";
import { graphqlInputNoLongerOneOf } from "@/lib/diff/graphql/rules/graphql-input-no-longer-one-of";
import { graphqlInterfaceAdded } from "@/lib/diff/graphql/rules/graphql-interface-added";
import { graphqlInterfaceRemoved } from "@/lib/diff/graphql/rules/graphql-interface-removed";
import { graphqlOptionalArgumentAdded } from "@/lib/diff/graphql/rules/graphql-optional-argument-added";
import { graphqlOptionalInputFieldAdded } from "@/lib/diff/graphql/rules/graphql-optional-input-field-added";
import { graphqlRequiredArgumentAdded } from "@/lib/diff/graphql/rules/graphql-required-argument-added";
import { graphqlRequiredInputFieldAdded } from "@/lib/diff/graphql/rules/graphql-required-input-field-added";
import { graphqlRootTypeRenamed } from "@/lib/diff/graphql/rules/graphql-root-type-renamed";
import { graphqlScalarSpecificationChanged } from "@/lib/diff/graphql/rules/graphql-scalar-specification-changed";
import { graphqlTypeAdded } from "@/lib/diff/graphql/rules/graphql-type-added";
import { graphqlTypeKindChanged } from "@/lib/diff/graphql/rules/graphql-type-kind-changed";
import { graphqlTypeRemoved } from "@/lib/diff/graphql/rules/graphql-type-removed";
import { graphqlUnionMemberAdded } from "@/lib/diff/graphql/rules/graphql-union-member-added";
import { graphqlUnionMemberRemoved } from "@/lib/diff/graphql/rules/graphql-union-member-removed";
import type { LanguageRule } from "@/lib/diff/languages/model";

/** Every difference rule of GraphQL. */
export const GRAPHQL_DIFF_RULES: readonly LanguageRule[] = [
  graphqlTypeRemoved,
  graphqlTypeAdded,
  graphqlTypeKindChanged,
  graphqlFieldRemoved,
  graphqlFieldAdded,
  graphqlFieldTypeChanged,
  graphqlFieldBecameNullable,
  graphqlFieldBecameNonNull,
  graphqlArgumentRemoved,
  graphqlRequiredArgumentAdded,
  graphqlOptionalArgumentAdded,
  graphqlArgumentTypeChanged,
  graphqlArgumentBecameRequired,
  graphqlArgumentBecameOptional,
  graphqlArgumentDefaultChanged,
  graphqlInputFieldRemoved,
  graphqlRequiredInputFieldAdded,
  graphqlOptionalInputFieldAdded,
  graphqlInputFieldTypeChanged,
  graphqlInputFieldBecameRequired,
  graphqlInputFieldBecameOptional,
  graphqlInputFieldDefaultChanged,
  graphqlInputBecameOneOf,
  graphqlInputNoLongerOneOf,
  graphqlEnumValueRemoved,
  graphqlEnumValueAdded,
  graphqlUnionMemberRemoved,
  graphqlUnionMemberAdded,
  graphqlInterfaceRemoved,
  graphqlInterfaceAdded,
  graphqlDirectiveRemoved,
  graphqlDirectiveAdded,
  graphqlDirectiveLocationRemoved,
  graphqlDirectiveLocationAdded,
  graphqlDirectiveBecameSingle,
  graphqlDirectiveBecameRepeatable,
  graphqlDirectiveArgumentRemoved,
  graphqlDirectiveRequiredArgumentAdded,
  graphqlDirectiveOptionalArgumentAdded,
  graphqlDirectiveArgumentTypeChanged,
  graphqlDirectiveArgumentDefaultChanged,
  graphqlRootTypeRenamed,
  graphqlDeprecationAdded,
  graphqlDeprecationRemoved,
  graphqlDeprecationReasonChanged,
  graphqlDescriptionChanged,
  graphqlDirectiveUseAdded,
  graphqlDirectiveUseRemoved,
  graphqlDirectiveUseChanged,
  graphqlScalarSpecificationChanged,
];
