import type { RuleCases } from "@/lib/diff/rule";
import { responseAdditionalPropertiesAllowedCases } from "./response-additional-properties-allowed.cases";
import { responseAdditionalPropertiesRefusedCases } from "./response-additional-properties-refused.cases";
import { responseBecameNotNullableCases } from "./response-became-not-nullable.cases";
import { responseBecameNullableCases } from "./response-became-nullable.cases";
import { responseChoiceAddedCases } from "./response-choice-added.cases";
import { responseChoiceRemovedCases } from "./response-choice-removed.cases";
import { responseConditionAddedCases } from "./response-condition-added.cases";
import { responseConditionChangedCases } from "./response-condition-changed.cases";
import { responseConditionRemovedCases } from "./response-condition-removed.cases";
import { responseContainsAddedCases } from "./response-contains-added.cases";
import { responseContainsChangedCases } from "./response-contains-changed.cases";
import { responseContainsRemovedCases } from "./response-contains-removed.cases";
import { responseContentEncodingChangedCases } from "./response-content-encoding-changed.cases";
import { responseDefaultAddedCases } from "./response-default-added.cases";
import { responseDefaultChangedCases } from "./response-default-changed.cases";
import { responseDefaultRemovedCases } from "./response-default-removed.cases";
import { responseDependentRequiredAddedCases } from "./response-dependent-required-added.cases";
import { responseDependentRequiredRemovedCases } from "./response-dependent-required-removed.cases";
import { responseDiscriminatorAddedCases } from "./response-discriminator-added.cases";
import { responseDiscriminatorChangedCases } from "./response-discriminator-changed.cases";
import { responseDiscriminatorRemovedCases } from "./response-discriminator-removed.cases";
import { responseDiscriminatorValueAddedCases } from "./response-discriminator-value-added.cases";
import { responseDiscriminatorValueChangedCases } from "./response-discriminator-value-changed.cases";
import { responseDiscriminatorValueRemovedCases } from "./response-discriminator-value-removed.cases";
import { responseEncodingChangedCases } from "./response-encoding-changed.cases";
import { responseEnumDroppedCases } from "./response-enum-dropped.cases";
import { responseEnumIntroducedCases } from "./response-enum-introduced.cases";
import { responseEnumReplacedCases } from "./response-enum-replaced.cases";
import { responseEnumValueAddedCases } from "./response-enum-value-added.cases";
import { responseEnumValueRemovedCases } from "./response-enum-value-removed.cases";
import { responseErrorStatusAddedCases } from "./response-error-status-added.cases";
import { responseErrorStatusRemovedCases } from "./response-error-status-removed.cases";
import { responseExclusionAddedCases } from "./response-exclusion-added.cases";
import { responseExclusionChangedCases } from "./response-exclusion-changed.cases";
import { responseExclusionLoosenedCases } from "./response-exclusion-loosened.cases";
import { responseExclusionRemovedCases } from "./response-exclusion-removed.cases";
import { responseExclusionTightenedCases } from "./response-exclusion-tightened.cases";
import { responseFormatAnnotatedCases } from "./response-format-annotated.cases";
import { responseFormatChangedCases } from "./response-format-changed.cases";
import { responseFormatNarrowedCases } from "./response-format-narrowed.cases";
import { responseFormatReplacedCases } from "./response-format-replaced.cases";
import { responseFormatWidenedCases } from "./response-format-widened.cases";
import { responseHeaderAddedCases } from "./response-header-added.cases";
import { responseHeaderBecameOptionalCases } from "./response-header-became-optional.cases";
import { responseHeaderBecameRequiredCases } from "./response-header-became-required.cases";
import { responseHeaderDeprecatedCases } from "./response-header-deprecated.cases";
import { responseHeaderDeprecationWithdrawnCases } from "./response-header-deprecation-withdrawn.cases";
import { responseHeaderSerialisationChangedCases } from "./response-header-serialisation-changed.cases";
import { responseLinkAddedCases } from "./response-link-added.cases";
import { responseLinkChangedCases } from "./response-link-changed.cases";
import { responseLinkRemovedCases } from "./response-link-removed.cases";
import { responseMaxContainsLoweredCases } from "./response-max-contains-lowered.cases";
import { responseMaxContainsRaisedCases } from "./response-max-contains-raised.cases";
import { responseMaxItemsLoweredCases } from "./response-max-items-lowered.cases";
import { responseMaxItemsRaisedCases } from "./response-max-items-raised.cases";
import { responseMaxLengthLoweredCases } from "./response-max-length-lowered.cases";
import { responseMaxLengthRaisedCases } from "./response-max-length-raised.cases";
import { responseMaxPropertiesLoweredCases } from "./response-max-properties-lowered.cases";
import { responseMaxPropertiesRaisedCases } from "./response-max-properties-raised.cases";
import { responseMaximumLoweredCases } from "./response-maximum-lowered.cases";
import { responseMaximumRaisedCases } from "./response-maximum-raised.cases";
import { responseMediaTypeAddedCases } from "./response-media-type-added.cases";
import { responseMediaTypeRemovedCases } from "./response-media-type-removed.cases";
import { responseMediaTypeRestrictedCases } from "./response-media-type-restricted.cases";
import { responseMinContainsLoweredCases } from "./response-min-contains-lowered.cases";
import { responseMinContainsRaisedCases } from "./response-min-contains-raised.cases";
import { responseMinItemsLoweredCases } from "./response-min-items-lowered.cases";
import { responseMinItemsRaisedCases } from "./response-min-items-raised.cases";
import { responseMinLengthLoweredCases } from "./response-min-length-lowered.cases";
import { responseMinLengthRaisedCases } from "./response-min-length-raised.cases";
import { responseMinPropertiesLoweredCases } from "./response-min-properties-lowered.cases";
import { responseMinPropertiesRaisedCases } from "./response-min-properties-raised.cases";
import { responseMinimumLoweredCases } from "./response-minimum-lowered.cases";
import { responseMinimumRaisedCases } from "./response-minimum-raised.cases";
import { responseMultipleOfChangedCases } from "./response-multiple-of-changed.cases";
import { responseMultipleOfNarrowedCases } from "./response-multiple-of-narrowed.cases";
import { responseMultipleOfWidenedCases } from "./response-multiple-of-widened.cases";
import { responseOptionalHeaderRemovedCases } from "./response-optional-header-removed.cases";
import { responseOptionalPropertyAddedCases } from "./response-optional-property-added.cases";
import { responseOptionalPropertyRemovedCases } from "./response-optional-property-removed.cases";
import { responsePartHeadersChangedCases } from "./response-part-headers-changed.cases";
import { responsePartTypeNarrowedCases } from "./response-part-type-narrowed.cases";
import { responsePartTypeWidenedCases } from "./response-part-type-widened.cases";
import { responsePatternAddedCases } from "./response-pattern-added.cases";
import { responsePatternChangedCases } from "./response-pattern-changed.cases";
import { responsePatternNarrowedCases } from "./response-pattern-narrowed.cases";
import { responsePatternPropertyAddedCases } from "./response-pattern-property-added.cases";
import { responsePatternPropertyClosedCases } from "./response-pattern-property-closed.cases";
import { responsePatternPropertyOpenedCases } from "./response-pattern-property-opened.cases";
import { responsePatternPropertyRemovedCases } from "./response-pattern-property-removed.cases";
import { responsePatternRemovedCases } from "./response-pattern-removed.cases";
import { responsePatternReplacedCases } from "./response-pattern-replaced.cases";
import { responsePatternWidenedCases } from "./response-pattern-widened.cases";
import { responsePropertyAddedToClosedObjectCases } from "./response-property-added-to-closed-object.cases";
import { responsePropertyBecameOptionalCases } from "./response-property-became-optional.cases";
import { responsePropertyBecameRequiredCases } from "./response-property-became-required.cases";
import { responsePropertyBecameWriteOnlyCases } from "./response-property-became-write-only.cases";
import { responsePropertyNoLongerWriteOnlyCases } from "./response-property-no-longer-write-only.cases";
import { responsePropertyRetiredCases } from "./response-property-retired.cases";
import { responsePropertyRuledOutCases } from "./response-property-ruled-out.cases";
import { responseRequiredHeaderRemovedCases } from "./response-required-header-removed.cases";
import { responseRequiredPropertyAddedCases } from "./response-required-property-added.cases";
import { responseRequiredPropertyRemovedCases } from "./response-required-property-removed.cases";
import { responseSchemaDeprecatedCases } from "./response-schema-deprecated.cases";
import { responseSchemaDeprecatedWithSunsetCases } from "./response-schema-deprecated-with-sunset.cases";
import { responseSchemaDeprecationWithdrawnCases } from "./response-schema-deprecation-withdrawn.cases";
import { responseSchemaSunsetPostponedCases } from "./response-schema-sunset-postponed.cases";
import { responseSchemaSunsetBroughtForwardCases } from "./response-schema-sunset-brought-forward.cases";
import { responseSchemaSunsetRemovedCases } from "./response-schema-sunset-removed.cases";
import { responseSchemaSunsetAddedCases } from "./response-schema-sunset-added.cases";
import { responseSchemaDescriptionChangedCases } from "./response-schema-description-changed.cases";
import { responseSchemaExamplesChangedCases } from "./response-schema-examples-changed.cases";
import { responseSchemaExtensionChangedCases } from "./response-schema-extension-changed.cases";
import { responseSchemaTitleChangedCases } from "./response-schema-title-changed.cases";
import { responseSuccessStatusAddedCases } from "./response-success-status-added.cases";
import { responseSuccessStatusRemovedCases } from "./response-success-status-removed.cases";
import { responseTypeExtendedCases } from "./response-type-extended.cases";
import { responseTypeNarrowedCases } from "./response-type-narrowed.cases";
import { responseTypeReplacedCases } from "./response-type-replaced.cases";
import { responseTypeWidenedCases } from "./response-type-widened.cases";
import { responseUnionIntroducedCases } from "./response-union-introduced.cases";
import { responseUnionLoosenedCases } from "./response-union-loosened.cases";
import { responseUnionMemberAddedCases } from "./response-union-member-added.cases";
import { responseUnionMemberRemovedCases } from "./response-union-member-removed.cases";
import { responseUnionTightenedCases } from "./response-union-tightened.cases";
import { responseUniqueItemsDroppedCases } from "./response-unique-items-dropped.cases";
import { responseUniqueItemsRequiredCases } from "./response-unique-items-required.cases";

/** The cases of the rules in `response-rules.ts`, by id. */
export const RESPONSE_RULE_CASES: readonly RuleCases[] = [
  responseAdditionalPropertiesAllowedCases,
  responseAdditionalPropertiesRefusedCases,
  responseBecameNotNullableCases,
  responseBecameNullableCases,
  responseChoiceAddedCases,
  responseChoiceRemovedCases,
  responseConditionAddedCases,
  responseConditionChangedCases,
  responseConditionRemovedCases,
  responseContainsAddedCases,
  responseContainsChangedCases,
  responseContainsRemovedCases,
  responseContentEncodingChangedCases,
  responseDefaultAddedCases,
  responseDefaultChangedCases,
  responseDefaultRemovedCases,
  responseDependentRequiredAddedCases,
  responseDependentRequiredRemovedCases,
  responseDiscriminatorAddedCases,
  responseDiscriminatorChangedCases,
  responseDiscriminatorRemovedCases,
  responseDiscriminatorValueAddedCases,
  responseDiscriminatorValueChangedCases,
  responseDiscriminatorValueRemovedCases,
  responseEncodingChangedCases,
  responseEnumDroppedCases,
  responseEnumIntroducedCases,
  responseEnumReplacedCases,
  responseEnumValueAddedCases,
  responseEnumValueRemovedCases,
  responseErrorStatusAddedCases,
  responseErrorStatusRemovedCases,
  responseExclusionAddedCases,
  responseExclusionChangedCases,
  responseExclusionLoosenedCases,
  responseExclusionRemovedCases,
  responseExclusionTightenedCases,
  responseFormatAnnotatedCases,
  responseFormatChangedCases,
  responseFormatNarrowedCases,
  responseFormatReplacedCases,
  responseFormatWidenedCases,
  responseHeaderAddedCases,
  responseHeaderBecameOptionalCases,
  responseHeaderBecameRequiredCases,
  responseHeaderDeprecatedCases,
  responseHeaderDeprecationWithdrawnCases,
  responseHeaderSerialisationChangedCases,
  responseLinkAddedCases,
  responseLinkChangedCases,
  responseLinkRemovedCases,
  responseMaxContainsLoweredCases,
  responseMaxContainsRaisedCases,
  responseMaxItemsLoweredCases,
  responseMaxItemsRaisedCases,
  responseMaxLengthLoweredCases,
  responseMaxLengthRaisedCases,
  responseMaxPropertiesLoweredCases,
  responseMaxPropertiesRaisedCases,
  responseMaximumLoweredCases,
  responseMaximumRaisedCases,
  responseMediaTypeAddedCases,
  responseMediaTypeRemovedCases,
  responseMediaTypeRestrictedCases,
  responseMinContainsLoweredCases,
  responseMinContainsRaisedCases,
  responseMinItemsLoweredCases,
  responseMinItemsRaisedCases,
  responseMinLengthLoweredCases,
  responseMinLengthRaisedCases,
  responseMinPropertiesLoweredCases,
  responseMinPropertiesRaisedCases,
  responseMinimumLoweredCases,
  responseMinimumRaisedCases,
  responseMultipleOfChangedCases,
  responseMultipleOfNarrowedCases,
  responseMultipleOfWidenedCases,
  responseOptionalHeaderRemovedCases,
  responseOptionalPropertyAddedCases,
  responseOptionalPropertyRemovedCases,
  responsePartHeadersChangedCases,
  responsePartTypeNarrowedCases,
  responsePartTypeWidenedCases,
  responsePatternAddedCases,
  responsePatternChangedCases,
  responsePatternNarrowedCases,
  responsePatternPropertyAddedCases,
  responsePatternPropertyClosedCases,
  responsePatternPropertyOpenedCases,
  responsePatternPropertyRemovedCases,
  responsePatternRemovedCases,
  responsePatternReplacedCases,
  responsePatternWidenedCases,
  responsePropertyAddedToClosedObjectCases,
  responsePropertyBecameOptionalCases,
  responsePropertyBecameRequiredCases,
  responsePropertyBecameWriteOnlyCases,
  responsePropertyNoLongerWriteOnlyCases,
  responsePropertyRetiredCases,
  responsePropertyRuledOutCases,
  responseRequiredHeaderRemovedCases,
  responseRequiredPropertyAddedCases,
  responseRequiredPropertyRemovedCases,
  responseSchemaDeprecatedCases,
  responseSchemaDeprecatedWithSunsetCases,
  responseSchemaDeprecationWithdrawnCases,
  responseSchemaSunsetPostponedCases,
  responseSchemaSunsetBroughtForwardCases,
  responseSchemaSunsetRemovedCases,
  responseSchemaSunsetAddedCases,
  responseSchemaDescriptionChangedCases,
  responseSchemaExamplesChangedCases,
  responseSchemaExtensionChangedCases,
  responseSchemaTitleChangedCases,
  responseSuccessStatusAddedCases,
  responseSuccessStatusRemovedCases,
  responseTypeExtendedCases,
  responseTypeNarrowedCases,
  responseTypeReplacedCases,
  responseTypeWidenedCases,
  responseUnionIntroducedCases,
  responseUnionLoosenedCases,
  responseUnionMemberAddedCases,
  responseUnionMemberRemovedCases,
  responseUnionTightenedCases,
  responseUniqueItemsDroppedCases,
  responseUniqueItemsRequiredCases,
];
