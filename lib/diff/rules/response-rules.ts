import type { Rule } from "@/lib/diff/rule";
import { responseAdditionalPropertiesAllowed } from "./response-additional-properties-allowed";
import { responseAdditionalPropertiesRefused } from "./response-additional-properties-refused";
import { responseBecameNotNullable } from "./response-became-not-nullable";
import { responseBecameNullable } from "./response-became-nullable";
import { responseChoiceAdded } from "./response-choice-added";
import { responseChoiceRemoved } from "./response-choice-removed";
import { responseConditionAdded } from "./response-condition-added";
import { responseConditionChanged } from "./response-condition-changed";
import { responseConditionRemoved } from "./response-condition-removed";
import { responseContainsAdded } from "./response-contains-added";
import { responseContainsChanged } from "./response-contains-changed";
import { responseContainsRemoved } from "./response-contains-removed";
import { responseContentEncodingChanged } from "./response-content-encoding-changed";
import { responseDefaultAdded } from "./response-default-added";
import { responseDefaultChanged } from "./response-default-changed";
import { responseDefaultRemoved } from "./response-default-removed";
import { responseDependentRequiredAdded } from "./response-dependent-required-added";
import { responseDependentRequiredRemoved } from "./response-dependent-required-removed";
import { responseDiscriminatorAdded } from "./response-discriminator-added";
import { responseDiscriminatorChanged } from "./response-discriminator-changed";
import { responseDiscriminatorRemoved } from "./response-discriminator-removed";
import { responseDiscriminatorValueAdded } from "./response-discriminator-value-added";
import { responseDiscriminatorValueChanged } from "./response-discriminator-value-changed";
import { responseDiscriminatorValueRemoved } from "./response-discriminator-value-removed";
import { responseEncodingChanged } from "./response-encoding-changed";
import { responseEnumDropped } from "./response-enum-dropped";
import { responseEnumIntroduced } from "./response-enum-introduced";
import { responseEnumReplaced } from "./response-enum-replaced";
import { responseEnumValueAdded } from "./response-enum-value-added";
import { responseEnumValueRemoved } from "./response-enum-value-removed";
import { responseErrorStatusAdded } from "./response-error-status-added";
import { responseErrorStatusRemoved } from "./response-error-status-removed";
import { responseExclusionAdded } from "./response-exclusion-added";
import { responseExclusionChanged } from "./response-exclusion-changed";
import { responseExclusionLoosened } from "./response-exclusion-loosened";
import { responseExclusionRemoved } from "./response-exclusion-removed";
import { responseExclusionTightened } from "./response-exclusion-tightened";
import { responseFormatAnnotated } from "./response-format-annotated";
import { responseFormatChanged } from "./response-format-changed";
import { responseFormatNarrowed } from "./response-format-narrowed";
import { responseFormatReplaced } from "./response-format-replaced";
import { responseFormatWidened } from "./response-format-widened";
import { responseHeaderAdded } from "./response-header-added";
import { responseHeaderBecameOptional } from "./response-header-became-optional";
import { responseHeaderBecameRequired } from "./response-header-became-required";
import { responseHeaderDeprecated } from "./response-header-deprecated";
import { responseHeaderDeprecationWithdrawn } from "./response-header-deprecation-withdrawn";
import { responseHeaderSerialisationChanged } from "./response-header-serialisation-changed";
import { responseLinkAdded } from "./response-link-added";
import { responseLinkChanged } from "./response-link-changed";
import { responseLinkRemoved } from "./response-link-removed";
import { responseMaxContainsLowered } from "./response-max-contains-lowered";
import { responseMaxContainsRaised } from "./response-max-contains-raised";
import { responseMaxItemsLowered } from "./response-max-items-lowered";
import { responseMaxItemsRaised } from "./response-max-items-raised";
import { responseMaxLengthLowered } from "./response-max-length-lowered";
import { responseMaxLengthRaised } from "./response-max-length-raised";
import { responseMaxPropertiesLowered } from "./response-max-properties-lowered";
import { responseMaxPropertiesRaised } from "./response-max-properties-raised";
import { responseMaximumLowered } from "./response-maximum-lowered";
import { responseMaximumRaised } from "./response-maximum-raised";
import { responseMediaTypeAdded } from "./response-media-type-added";
import { responseMediaTypeRemoved } from "./response-media-type-removed";
import { responseMediaTypeRestricted } from "./response-media-type-restricted";
import { responseMinContainsLowered } from "./response-min-contains-lowered";
import { responseMinContainsRaised } from "./response-min-contains-raised";
import { responseMinItemsLowered } from "./response-min-items-lowered";
import { responseMinItemsRaised } from "./response-min-items-raised";
import { responseMinLengthLowered } from "./response-min-length-lowered";
import { responseMinLengthRaised } from "./response-min-length-raised";
import { responseMinPropertiesLowered } from "./response-min-properties-lowered";
import { responseMinPropertiesRaised } from "./response-min-properties-raised";
import { responseMinimumLowered } from "./response-minimum-lowered";
import { responseMinimumRaised } from "./response-minimum-raised";
import { responseMultipleOfChanged } from "./response-multiple-of-changed";
import { responseMultipleOfNarrowed } from "./response-multiple-of-narrowed";
import { responseMultipleOfWidened } from "./response-multiple-of-widened";
import { responseOptionalHeaderRemoved } from "./response-optional-header-removed";
import { responseOptionalPropertyAdded } from "./response-optional-property-added";
import { responseOptionalPropertyRemoved } from "./response-optional-property-removed";
import { responsePartHeadersChanged } from "./response-part-headers-changed";
import { responsePartTypeNarrowed } from "./response-part-type-narrowed";
import { responsePartTypeWidened } from "./response-part-type-widened";
import { responsePatternAdded } from "./response-pattern-added";
import { responsePatternChanged } from "./response-pattern-changed";
import { responsePatternNarrowed } from "./response-pattern-narrowed";
import { responsePatternPropertyAdded } from "./response-pattern-property-added";
import { responsePatternPropertyClosed } from "./response-pattern-property-closed";
import { responsePatternPropertyOpened } from "./response-pattern-property-opened";
import { responsePatternPropertyRemoved } from "./response-pattern-property-removed";
import { responsePatternRemoved } from "./response-pattern-removed";
import { responsePatternReplaced } from "./response-pattern-replaced";
import { responsePatternWidened } from "./response-pattern-widened";
import { responsePropertyAddedToClosedObject } from "./response-property-added-to-closed-object";
import { responsePropertyBecameOptional } from "./response-property-became-optional";
import { responsePropertyBecameRequired } from "./response-property-became-required";
import { responsePropertyBecameWriteOnly } from "./response-property-became-write-only";
import { responsePropertyNoLongerWriteOnly } from "./response-property-no-longer-write-only";
import { responsePropertyRetired } from "./response-property-retired";
import { responsePropertyRuledOut } from "./response-property-ruled-out";
import { responseRequiredHeaderRemoved } from "./response-required-header-removed";
import { responseRequiredPropertyAdded } from "./response-required-property-added";
import { responseRequiredPropertyRemoved } from "./response-required-property-removed";
import { responseSchemaDeprecated } from "./response-schema-deprecated";
import { responseSchemaDeprecatedWithSunset } from "./response-schema-deprecated-with-sunset";
import { responseSchemaDeprecationWithdrawn } from "./response-schema-deprecation-withdrawn";
import { responseSchemaSunsetPostponed } from "./response-schema-sunset-postponed";
import { responseSchemaSunsetBroughtForward } from "./response-schema-sunset-brought-forward";
import { responseSchemaSunsetRemoved } from "./response-schema-sunset-removed";
import { responseSchemaSunsetAdded } from "./response-schema-sunset-added";
import { responseSchemaDescriptionChanged } from "./response-schema-description-changed";
import { responseSchemaExamplesChanged } from "./response-schema-examples-changed";
import { responseSchemaExtensionChanged } from "./response-schema-extension-changed";
import { responseSchemaTitleChanged } from "./response-schema-title-changed";
import { responseSuccessStatusAdded } from "./response-success-status-added";
import { responseSuccessStatusRemoved } from "./response-success-status-removed";
import { responseTypeExtended } from "./response-type-extended";
import { responseTypeNarrowed } from "./response-type-narrowed";
import { responseTypeReplaced } from "./response-type-replaced";
import { responseTypeWidened } from "./response-type-widened";
import { responseUnionIntroduced } from "./response-union-introduced";
import { responseUnionLoosened } from "./response-union-loosened";
import { responseUnionMemberAdded } from "./response-union-member-added";
import { responseUnionMemberRemoved } from "./response-union-member-removed";
import { responseUnionTightened } from "./response-union-tightened";
import { responseUniqueItemsDropped } from "./response-unique-items-dropped";
import { responseUniqueItemsRequired } from "./response-unique-items-required";

/** Rules about what callers receive, by id. */
export const RESPONSE_RULES: readonly Rule[] = [
  responseAdditionalPropertiesAllowed,
  responseAdditionalPropertiesRefused,
  responseBecameNotNullable,
  responseBecameNullable,
  responseChoiceAdded,
  responseChoiceRemoved,
  responseConditionAdded,
  responseConditionChanged,
  responseConditionRemoved,
  responseContainsAdded,
  responseContainsChanged,
  responseContainsRemoved,
  responseContentEncodingChanged,
  responseDefaultAdded,
  responseDefaultChanged,
  responseDefaultRemoved,
  responseDependentRequiredAdded,
  responseDependentRequiredRemoved,
  responseDiscriminatorAdded,
  responseDiscriminatorChanged,
  responseDiscriminatorRemoved,
  responseDiscriminatorValueAdded,
  responseDiscriminatorValueChanged,
  responseDiscriminatorValueRemoved,
  responseEncodingChanged,
  responseEnumDropped,
  responseEnumIntroduced,
  responseEnumReplaced,
  responseEnumValueAdded,
  responseEnumValueRemoved,
  responseErrorStatusAdded,
  responseErrorStatusRemoved,
  responseExclusionAdded,
  responseExclusionChanged,
  responseExclusionLoosened,
  responseExclusionRemoved,
  responseExclusionTightened,
  responseFormatAnnotated,
  responseFormatChanged,
  responseFormatNarrowed,
  responseFormatReplaced,
  responseFormatWidened,
  responseHeaderAdded,
  responseHeaderBecameOptional,
  responseHeaderBecameRequired,
  responseHeaderDeprecated,
  responseHeaderDeprecationWithdrawn,
  responseHeaderSerialisationChanged,
  responseLinkAdded,
  responseLinkChanged,
  responseLinkRemoved,
  responseMaxContainsLowered,
  responseMaxContainsRaised,
  responseMaxItemsLowered,
  responseMaxItemsRaised,
  responseMaxLengthLowered,
  responseMaxLengthRaised,
  responseMaxPropertiesLowered,
  responseMaxPropertiesRaised,
  responseMaximumLowered,
  responseMaximumRaised,
  responseMediaTypeAdded,
  responseMediaTypeRemoved,
  responseMediaTypeRestricted,
  responseMinContainsLowered,
  responseMinContainsRaised,
  responseMinItemsLowered,
  responseMinItemsRaised,
  responseMinLengthLowered,
  responseMinLengthRaised,
  responseMinPropertiesLowered,
  responseMinPropertiesRaised,
  responseMinimumLowered,
  responseMinimumRaised,
  responseMultipleOfChanged,
  responseMultipleOfNarrowed,
  responseMultipleOfWidened,
  responseOptionalHeaderRemoved,
  responseOptionalPropertyAdded,
  responseOptionalPropertyRemoved,
  responsePartHeadersChanged,
  responsePartTypeNarrowed,
  responsePartTypeWidened,
  responsePatternAdded,
  responsePatternChanged,
  responsePatternNarrowed,
  responsePatternPropertyAdded,
  responsePatternPropertyClosed,
  responsePatternPropertyOpened,
  responsePatternPropertyRemoved,
  responsePatternRemoved,
  responsePatternReplaced,
  responsePatternWidened,
  responsePropertyAddedToClosedObject,
  responsePropertyBecameOptional,
  responsePropertyBecameRequired,
  responsePropertyBecameWriteOnly,
  responsePropertyNoLongerWriteOnly,
  responsePropertyRetired,
  responsePropertyRuledOut,
  responseRequiredHeaderRemoved,
  responseRequiredPropertyAdded,
  responseRequiredPropertyRemoved,
  responseSchemaDeprecated,
  responseSchemaDeprecatedWithSunset,
  responseSchemaDeprecationWithdrawn,
  responseSchemaSunsetPostponed,
  responseSchemaSunsetBroughtForward,
  responseSchemaSunsetRemoved,
  responseSchemaSunsetAdded,
  responseSchemaDescriptionChanged,
  responseSchemaExamplesChanged,
  responseSchemaExtensionChanged,
  responseSchemaTitleChanged,
  responseSuccessStatusAdded,
  responseSuccessStatusRemoved,
  responseTypeExtended,
  responseTypeNarrowed,
  responseTypeReplaced,
  responseTypeWidened,
  responseUnionIntroduced,
  responseUnionLoosened,
  responseUnionMemberAdded,
  responseUnionMemberRemoved,
  responseUnionTightened,
  responseUniqueItemsDropped,
  responseUniqueItemsRequired,
];
