import type { Rule } from "@/lib/diff/rule";
import { requestAdditionalPropertiesAllowed } from "./request-additional-properties-allowed";
import { requestAdditionalPropertiesRefused } from "./request-additional-properties-refused";
import { requestBecameNotNullable } from "./request-became-not-nullable";
import { requestBecameNullable } from "./request-became-nullable";
import { requestBodyBecameOptional } from "./request-body-became-optional";
import { requestBodyBecameRequired } from "./request-body-became-required";
import { requestBodyRemoved } from "./request-body-removed";
import { requestChoiceAdded } from "./request-choice-added";
import { requestChoiceRemoved } from "./request-choice-removed";
import { requestConditionAdded } from "./request-condition-added";
import { requestConditionChanged } from "./request-condition-changed";
import { requestConditionRemoved } from "./request-condition-removed";
import { requestContainsAdded } from "./request-contains-added";
import { requestContainsChanged } from "./request-contains-changed";
import { requestContainsRemoved } from "./request-contains-removed";
import { requestContentEncodingChanged } from "./request-content-encoding-changed";
import { requestDefaultAdded } from "./request-default-added";
import { requestDefaultChanged } from "./request-default-changed";
import { requestDefaultRemoved } from "./request-default-removed";
import { requestDependentRequiredAdded } from "./request-dependent-required-added";
import { requestDependentRequiredRemoved } from "./request-dependent-required-removed";
import { requestDiscriminatorAdded } from "./request-discriminator-added";
import { requestDiscriminatorChanged } from "./request-discriminator-changed";
import { requestDiscriminatorRemoved } from "./request-discriminator-removed";
import { requestDiscriminatorValueAdded } from "./request-discriminator-value-added";
import { requestDiscriminatorValueChanged } from "./request-discriminator-value-changed";
import { requestDiscriminatorValueRemoved } from "./request-discriminator-value-removed";
import { requestEncodingChanged } from "./request-encoding-changed";
import { requestEnumDropped } from "./request-enum-dropped";
import { requestEnumIntroduced } from "./request-enum-introduced";
import { requestEnumReplaced } from "./request-enum-replaced";
import { requestEnumValueAdded } from "./request-enum-value-added";
import { requestEnumValueRemoved } from "./request-enum-value-removed";
import { requestExclusionAdded } from "./request-exclusion-added";
import { requestExclusionChanged } from "./request-exclusion-changed";
import { requestExclusionLoosened } from "./request-exclusion-loosened";
import { requestExclusionRemoved } from "./request-exclusion-removed";
import { requestExclusionTightened } from "./request-exclusion-tightened";
import { requestFormatAnnotated } from "./request-format-annotated";
import { requestFormatChanged } from "./request-format-changed";
import { requestFormatNarrowed } from "./request-format-narrowed";
import { requestFormatReplaced } from "./request-format-replaced";
import { requestFormatWidened } from "./request-format-widened";
import { requestMaxContainsLowered } from "./request-max-contains-lowered";
import { requestMaxContainsRaised } from "./request-max-contains-raised";
import { requestMaxItemsLowered } from "./request-max-items-lowered";
import { requestMaxItemsRaised } from "./request-max-items-raised";
import { requestMaxLengthLowered } from "./request-max-length-lowered";
import { requestMaxLengthRaised } from "./request-max-length-raised";
import { requestMaxPropertiesLowered } from "./request-max-properties-lowered";
import { requestMaxPropertiesRaised } from "./request-max-properties-raised";
import { requestMaximumLowered } from "./request-maximum-lowered";
import { requestMaximumRaised } from "./request-maximum-raised";
import { requestMediaTypeAdded } from "./request-media-type-added";
import { requestMediaTypeRemoved } from "./request-media-type-removed";
import { requestMediaTypeRestricted } from "./request-media-type-restricted";
import { requestMinContainsLowered } from "./request-min-contains-lowered";
import { requestMinContainsRaised } from "./request-min-contains-raised";
import { requestMinItemsLowered } from "./request-min-items-lowered";
import { requestMinItemsRaised } from "./request-min-items-raised";
import { requestMinLengthLowered } from "./request-min-length-lowered";
import { requestMinLengthRaised } from "./request-min-length-raised";
import { requestMinPropertiesLowered } from "./request-min-properties-lowered";
import { requestMinPropertiesRaised } from "./request-min-properties-raised";
import { requestMinimumLowered } from "./request-minimum-lowered";
import { requestMinimumRaised } from "./request-minimum-raised";
import { requestMultipleOfChanged } from "./request-multiple-of-changed";
import { requestMultipleOfNarrowed } from "./request-multiple-of-narrowed";
import { requestMultipleOfWidened } from "./request-multiple-of-widened";
import { requestOptionalBodyAdded } from "./request-optional-body-added";
import { requestOptionalParameterAdded } from "./request-optional-parameter-added";
import { requestOptionalPropertyAdded } from "./request-optional-property-added";
import { requestOptionalPropertyRemoved } from "./request-optional-property-removed";
import { requestParameterBecameOptional } from "./request-parameter-became-optional";
import { requestParameterBecameRequired } from "./request-parameter-became-required";
import { requestParameterDeprecated } from "./request-parameter-deprecated";
import { requestParameterDeprecatedWithSunset } from "./request-parameter-deprecated-with-sunset";
import { requestParameterDeprecationWithdrawn } from "./request-parameter-deprecation-withdrawn";
import { requestParameterSunsetPostponed } from "./request-parameter-sunset-postponed";
import { requestParameterSunsetBroughtForward } from "./request-parameter-sunset-brought-forward";
import { requestParameterSunsetRemoved } from "./request-parameter-sunset-removed";
import { requestParameterSunsetAdded } from "./request-parameter-sunset-added";
import { requestParameterEmptyValueAllowed } from "./request-parameter-empty-value-allowed";
import { requestParameterEmptyValueRefused } from "./request-parameter-empty-value-refused";
import { requestParameterMoved } from "./request-parameter-moved";
import { requestParameterRemoved } from "./request-parameter-removed";
import { requestParameterReservedCharactersAllowed } from "./request-parameter-reserved-characters-allowed";
import { requestParameterReservedCharactersRefused } from "./request-parameter-reserved-characters-refused";
import { requestParameterRetired } from "./request-parameter-retired";
import { requestParameterSerialisationChanged } from "./request-parameter-serialisation-changed";
import { requestParameterShapeChanged } from "./request-parameter-shape-changed";
import { requestPartHeadersChanged } from "./request-part-headers-changed";
import { requestPartTypeNarrowed } from "./request-part-type-narrowed";
import { requestPartTypeWidened } from "./request-part-type-widened";
import { requestPathParameterRenamed } from "./request-path-parameter-renamed";
import { requestPatternAdded } from "./request-pattern-added";
import { requestPatternChanged } from "./request-pattern-changed";
import { requestPatternNarrowed } from "./request-pattern-narrowed";
import { requestPatternPropertyAdded } from "./request-pattern-property-added";
import { requestPatternPropertyClosed } from "./request-pattern-property-closed";
import { requestPatternPropertyOpened } from "./request-pattern-property-opened";
import { requestPatternPropertyRemoved } from "./request-pattern-property-removed";
import { requestPatternRemoved } from "./request-pattern-removed";
import { requestPatternReplaced } from "./request-pattern-replaced";
import { requestPatternWidened } from "./request-pattern-widened";
import { requestPropertyAddedToClosedObject } from "./request-property-added-to-closed-object";
import { requestPropertyBecameOptional } from "./request-property-became-optional";
import { requestPropertyBecameReadOnly } from "./request-property-became-read-only";
import { requestPropertyBecameRequired } from "./request-property-became-required";
import { requestPropertyNoLongerReadOnly } from "./request-property-no-longer-read-only";
import { requestPropertyRetired } from "./request-property-retired";
import { requestPropertyRuledOut } from "./request-property-ruled-out";
import { requestRequiredBodyAdded } from "./request-required-body-added";
import { requestRequiredParameterAdded } from "./request-required-parameter-added";
import { requestRequiredPropertyAdded } from "./request-required-property-added";
import { requestRequiredPropertyRemoved } from "./request-required-property-removed";
import { requestSchemaDeprecated } from "./request-schema-deprecated";
import { requestSchemaDeprecatedWithSunset } from "./request-schema-deprecated-with-sunset";
import { requestSchemaDeprecationWithdrawn } from "./request-schema-deprecation-withdrawn";
import { requestSchemaSunsetPostponed } from "./request-schema-sunset-postponed";
import { requestSchemaSunsetBroughtForward } from "./request-schema-sunset-brought-forward";
import { requestSchemaSunsetRemoved } from "./request-schema-sunset-removed";
import { requestSchemaSunsetAdded } from "./request-schema-sunset-added";
import { requestSchemaDescriptionChanged } from "./request-schema-description-changed";
import { requestSchemaExamplesChanged } from "./request-schema-examples-changed";
import { requestSchemaExtensionChanged } from "./request-schema-extension-changed";
import { requestSchemaTitleChanged } from "./request-schema-title-changed";
import { requestTypeExtended } from "./request-type-extended";
import { requestTypeNarrowed } from "./request-type-narrowed";
import { requestTypeReplaced } from "./request-type-replaced";
import { requestTypeWidened } from "./request-type-widened";
import { requestUnionIntroduced } from "./request-union-introduced";
import { requestUnionLoosened } from "./request-union-loosened";
import { requestUnionMemberAdded } from "./request-union-member-added";
import { requestUnionMemberRemoved } from "./request-union-member-removed";
import { requestUnionTightened } from "./request-union-tightened";
import { requestUniqueItemsDropped } from "./request-unique-items-dropped";
import { requestUniqueItemsRequired } from "./request-unique-items-required";

/** Rules about what callers send, by id. */
export const REQUEST_RULES: readonly Rule[] = [
  requestAdditionalPropertiesAllowed,
  requestAdditionalPropertiesRefused,
  requestBecameNotNullable,
  requestBecameNullable,
  requestBodyBecameOptional,
  requestBodyBecameRequired,
  requestBodyRemoved,
  requestChoiceAdded,
  requestChoiceRemoved,
  requestConditionAdded,
  requestConditionChanged,
  requestConditionRemoved,
  requestContainsAdded,
  requestContainsChanged,
  requestContainsRemoved,
  requestContentEncodingChanged,
  requestDefaultAdded,
  requestDefaultChanged,
  requestDefaultRemoved,
  requestDependentRequiredAdded,
  requestDependentRequiredRemoved,
  requestDiscriminatorAdded,
  requestDiscriminatorChanged,
  requestDiscriminatorRemoved,
  requestDiscriminatorValueAdded,
  requestDiscriminatorValueChanged,
  requestDiscriminatorValueRemoved,
  requestEncodingChanged,
  requestEnumDropped,
  requestEnumIntroduced,
  requestEnumReplaced,
  requestEnumValueAdded,
  requestEnumValueRemoved,
  requestExclusionAdded,
  requestExclusionChanged,
  requestExclusionLoosened,
  requestExclusionRemoved,
  requestExclusionTightened,
  requestFormatAnnotated,
  requestFormatChanged,
  requestFormatNarrowed,
  requestFormatReplaced,
  requestFormatWidened,
  requestMaxContainsLowered,
  requestMaxContainsRaised,
  requestMaxItemsLowered,
  requestMaxItemsRaised,
  requestMaxLengthLowered,
  requestMaxLengthRaised,
  requestMaxPropertiesLowered,
  requestMaxPropertiesRaised,
  requestMaximumLowered,
  requestMaximumRaised,
  requestMediaTypeAdded,
  requestMediaTypeRemoved,
  requestMediaTypeRestricted,
  requestMinContainsLowered,
  requestMinContainsRaised,
  requestMinItemsLowered,
  requestMinItemsRaised,
  requestMinLengthLowered,
  requestMinLengthRaised,
  requestMinPropertiesLowered,
  requestMinPropertiesRaised,
  requestMinimumLowered,
  requestMinimumRaised,
  requestMultipleOfChanged,
  requestMultipleOfNarrowed,
  requestMultipleOfWidened,
  requestOptionalBodyAdded,
  requestOptionalParameterAdded,
  requestOptionalPropertyAdded,
  requestOptionalPropertyRemoved,
  requestParameterBecameOptional,
  requestParameterBecameRequired,
  requestParameterDeprecated,
  requestParameterDeprecatedWithSunset,
  requestParameterDeprecationWithdrawn,
  requestParameterSunsetPostponed,
  requestParameterSunsetBroughtForward,
  requestParameterSunsetRemoved,
  requestParameterSunsetAdded,
  requestParameterEmptyValueAllowed,
  requestParameterEmptyValueRefused,
  requestParameterMoved,
  requestParameterRemoved,
  requestParameterReservedCharactersAllowed,
  requestParameterReservedCharactersRefused,
  requestParameterRetired,
  requestParameterSerialisationChanged,
  requestParameterShapeChanged,
  requestPartHeadersChanged,
  requestPartTypeNarrowed,
  requestPartTypeWidened,
  requestPathParameterRenamed,
  requestPatternAdded,
  requestPatternChanged,
  requestPatternNarrowed,
  requestPatternPropertyAdded,
  requestPatternPropertyClosed,
  requestPatternPropertyOpened,
  requestPatternPropertyRemoved,
  requestPatternRemoved,
  requestPatternReplaced,
  requestPatternWidened,
  requestPropertyAddedToClosedObject,
  requestPropertyBecameOptional,
  requestPropertyBecameReadOnly,
  requestPropertyBecameRequired,
  requestPropertyNoLongerReadOnly,
  requestPropertyRetired,
  requestPropertyRuledOut,
  requestRequiredBodyAdded,
  requestRequiredParameterAdded,
  requestRequiredPropertyAdded,
  requestRequiredPropertyRemoved,
  requestSchemaDeprecated,
  requestSchemaDeprecatedWithSunset,
  requestSchemaDeprecationWithdrawn,
  requestSchemaSunsetPostponed,
  requestSchemaSunsetBroughtForward,
  requestSchemaSunsetRemoved,
  requestSchemaSunsetAdded,
  requestSchemaDescriptionChanged,
  requestSchemaExamplesChanged,
  requestSchemaExtensionChanged,
  requestSchemaTitleChanged,
  requestTypeExtended,
  requestTypeNarrowed,
  requestTypeReplaced,
  requestTypeWidened,
  requestUnionIntroduced,
  requestUnionLoosened,
  requestUnionMemberAdded,
  requestUnionMemberRemoved,
  requestUnionTightened,
  requestUniqueItemsDropped,
  requestUniqueItemsRequired,
];
