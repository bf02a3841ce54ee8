import type { RuleCases } from "@/lib/diff/rule";
import { requestAdditionalPropertiesAllowedCases } from "./request-additional-properties-allowed.cases";
import { requestAdditionalPropertiesRefusedCases } from "./request-additional-properties-refused.cases";
import { requestBecameNotNullableCases } from "./request-became-not-nullable.cases";
import { requestBecameNullableCases } from "./request-became-nullable.cases";
import { requestBodyBecameOptionalCases } from "./request-body-became-optional.cases";
import { requestBodyBecameRequiredCases } from "./request-body-became-required.cases";
import { requestBodyRemovedCases } from "./request-body-removed.cases";
import { requestChoiceAddedCases } from "./request-choice-added.cases";
import { requestChoiceRemovedCases } from "./request-choice-removed.cases";
import { requestConditionAddedCases } from "./request-condition-added.cases";
import { requestConditionChangedCases } from "./request-condition-changed.cases";
import { requestConditionRemovedCases } from "./request-condition-removed.cases";
import { requestContainsAddedCases } from "./request-contains-added.cases";
import { requestContainsChangedCases } from "./request-contains-changed.cases";
import { requestContainsRemovedCases } from "./request-contains-removed.cases";
import { requestContentEncodingChangedCases } from "./request-content-encoding-changed.cases";
import { requestDefaultAddedCases } from "./request-default-added.cases";
import { requestDefaultChangedCases } from "./request-default-changed.cases";
import { requestDefaultRemovedCases } from "./request-default-removed.cases";
import { requestDependentRequiredAddedCases } from "./request-dependent-required-added.cases";
import { requestDependentRequiredRemovedCases } from "./request-dependent-required-removed.cases";
import { requestDiscriminatorAddedCases } from "./request-discriminator-added.cases";
import { requestDiscriminatorChangedCases } from "./request-discriminator-changed.cases";
import { requestDiscriminatorRemovedCases } from "./request-discriminator-removed.cases";
import { requestDiscriminatorValueAddedCases } from "./request-discriminator-value-added.cases";
import { requestDiscriminatorValueChangedCases } from "./request-discriminator-value-changed.cases";
import { requestDiscriminatorValueRemovedCases } from "./request-discriminator-value-removed.cases";
import { requestEncodingChangedCases } from "./request-encoding-changed.cases";
import { requestEnumDroppedCases } from "./request-enum-dropped.cases";
import { requestEnumIntroducedCases } from "./request-enum-introduced.cases";
import { requestEnumReplacedCases } from "./request-enum-replaced.cases";
import { requestEnumValueAddedCases } from "./request-enum-value-added.cases";
import { requestEnumValueRemovedCases } from "./request-enum-value-removed.cases";
import { requestExclusionAddedCases } from "./request-exclusion-added.cases";
import { requestExclusionChangedCases } from "./request-exclusion-changed.cases";
import { requestExclusionLoosenedCases } from "./request-exclusion-loosened.cases";
import { requestExclusionRemovedCases } from "./request-exclusion-removed.cases";
import { requestExclusionTightenedCases } from "./request-exclusion-tightened.cases";
import { requestFormatAnnotatedCases } from "./request-format-annotated.cases";
import { requestFormatChangedCases } from "./request-format-changed.cases";
import { requestFormatNarrowedCases } from "./request-format-narrowed.cases";
import { requestFormatReplacedCases } from "./request-format-replaced.cases";
import { requestFormatWidenedCases } from "./request-format-widened.cases";
import { requestMaxContainsLoweredCases } from "./request-max-contains-lowered.cases";
import { requestMaxContainsRaisedCases } from "./request-max-contains-raised.cases";
import { requestMaxItemsLoweredCases } from "./request-max-items-lowered.cases";
import { requestMaxItemsRaisedCases } from "./request-max-items-raised.cases";
import { requestMaxLengthLoweredCases } from "./request-max-length-lowered.cases";
import { requestMaxLengthRaisedCases } from "./request-max-length-raised.cases";
import { requestMaxPropertiesLoweredCases } from "./request-max-properties-lowered.cases";
import { requestMaxPropertiesRaisedCases } from "./request-max-properties-raised.cases";
import { requestMaximumLoweredCases } from "./request-maximum-lowered.cases";
import { requestMaximumRaisedCases } from "./request-maximum-raised.cases";
import { requestMediaTypeAddedCases } from "./request-media-type-added.cases";
import { requestMediaTypeRemovedCases } from "./request-media-type-removed.cases";
import { requestMediaTypeRestrictedCases } from "./request-media-type-restricted.cases";
import { requestMinContainsLoweredCases } from "./request-min-contains-lowered.cases";
import { requestMinContainsRaisedCases } from "./request-min-contains-raised.cases";
import { requestMinItemsLoweredCases } from "./request-min-items-lowered.cases";
import { requestMinItemsRaisedCases } from "./request-min-items-raised.cases";
import { requestMinLengthLoweredCases } from "./request-min-length-lowered.cases";
import { requestMinLengthRaisedCases } from "./request-min-length-raised.cases";
import { requestMinPropertiesLoweredCases } from "./request-min-properties-lowered.cases";
import { requestMinPropertiesRaisedCases } from "./request-min-properties-raised.cases";
import { requestMinimumLoweredCases } from "./request-minimum-lowered.cases";
import { requestMinimumRaisedCases } from "./request-minimum-raised.cases";
import { requestMultipleOfChangedCases } from "./request-multiple-of-changed.cases";
import { requestMultipleOfNarrowedCases } from "./request-multiple-of-narrowed.cases";
import { requestMultipleOfWidenedCases } from "./request-multiple-of-widened.cases";
import { requestOptionalBodyAddedCases } from "./request-optional-body-added.cases";
import { requestOptionalParameterAddedCases } from "./request-optional-parameter-added.cases";
import { requestOptionalPropertyAddedCases } from "./request-optional-property-added.cases";
import { requestOptionalPropertyRemovedCases } from "./request-optional-property-removed.cases";
import { requestParameterBecameOptionalCases } from "./request-parameter-became-optional.cases";
import { requestParameterBecameRequiredCases } from "./request-parameter-became-required.cases";
import { requestParameterDeprecatedCases } from "./request-parameter-deprecated.cases";
import { requestParameterDeprecatedWithSunsetCases } from "./request-parameter-deprecated-with-sunset.cases";
import { requestParameterDeprecationWithdrawnCases } from "./request-parameter-deprecation-withdrawn.cases";
import { requestParameterSunsetPostponedCases } from "./request-parameter-sunset-postponed.cases";
import { requestParameterSunsetBroughtForwardCases } from "./request-parameter-sunset-brought-forward.cases";
import { requestParameterSunsetRemovedCases } from "./request-parameter-sunset-removed.cases";
import { requestParameterSunsetAddedCases } from "./request-parameter-sunset-added.cases";
import { requestParameterEmptyValueAllowedCases } from "./request-parameter-empty-value-allowed.cases";
import { requestParameterEmptyValueRefusedCases } from "./request-parameter-empty-value-refused.cases";
import { requestParameterMovedCases } from "./request-parameter-moved.cases";
import { requestParameterRemovedCases } from "./request-parameter-removed.cases";
import { requestParameterReservedCharactersAllowedCases } from "./request-parameter-reserved-characters-allowed.cases";
import { requestParameterReservedCharactersRefusedCases } from "./request-parameter-reserved-characters-refused.cases";
import { requestParameterRetiredCases } from "./request-parameter-retired.cases";
import { requestParameterSerialisationChangedCases } from "./request-parameter-serialisation-changed.cases";
import { requestParameterShapeChangedCases } from "./request-parameter-shape-changed.cases";
import { requestPartHeadersChangedCases } from "./request-part-headers-changed.cases";
import { requestPartTypeNarrowedCases } from "./request-part-type-narrowed.cases";
import { requestPartTypeWidenedCases } from "./request-part-type-widened.cases";
import { requestPathParameterRenamedCases } from "./request-path-parameter-renamed.cases";
import { requestPatternAddedCases } from "./request-pattern-added.cases";
import { requestPatternChangedCases } from "./request-pattern-changed.cases";
import { requestPatternNarrowedCases } from "./request-pattern-narrowed.cases";
import { requestPatternPropertyAddedCases } from "./request-pattern-property-added.cases";
import { requestPatternPropertyClosedCases } from "./request-pattern-property-closed.cases";
import { requestPatternPropertyOpenedCases } from "./request-pattern-property-opened.cases";
import { requestPatternPropertyRemovedCases } from "./request-pattern-property-removed.cases";
import { requestPatternRemovedCases } from "./request-pattern-removed.cases";
import { requestPatternReplacedCases } from "./request-pattern-replaced.cases";
import { requestPatternWidenedCases } from "./request-pattern-widened.cases";
import { requestPropertyAddedToClosedObjectCases } from "./request-property-added-to-closed-object.cases";
import { requestPropertyBecameOptionalCases } from "./request-property-became-optional.cases";
import { requestPropertyBecameReadOnlyCases } from "./request-property-became-read-only.cases";
import { requestPropertyBecameRequiredCases } from "./request-property-became-required.cases";
import { requestPropertyNoLongerReadOnlyCases } from "./request-property-no-longer-read-only.cases";
import { requestPropertyRetiredCases } from "./request-property-retired.cases";
import { requestPropertyRuledOutCases } from "./request-property-ruled-out.cases";
import { requestRequiredBodyAddedCases } from "./request-required-body-added.cases";
import { requestRequiredParameterAddedCases } from "./request-required-parameter-added.cases";
import { requestRequiredPropertyAddedCases } from "./request-required-property-added.cases";
import { requestRequiredPropertyRemovedCases } from "./request-required-property-removed.cases";
import { requestSchemaDeprecatedCases } from "./request-schema-deprecated.cases";
import { requestSchemaDeprecatedWithSunsetCases } from "./request-schema-deprecated-with-sunset.cases";
import { requestSchemaDeprecationWithdrawnCases } from "./request-schema-deprecation-withdrawn.cases";
import { requestSchemaSunsetPostponedCases } from "./request-schema-sunset-postponed.cases";
import { requestSchemaSunsetBroughtForwardCases } from "./request-schema-sunset-brought-forward.cases";
import { requestSchemaSunsetRemovedCases } from "./request-schema-sunset-removed.cases";
import { requestSchemaSunsetAddedCases } from "./request-schema-sunset-added.cases";
import { requestSchemaDescriptionChangedCases } from "./request-schema-description-changed.cases";
import { requestSchemaExamplesChangedCases } from "./request-schema-examples-changed.cases";
import { requestSchemaExtensionChangedCases } from "./request-schema-extension-changed.cases";
import { requestSchemaTitleChangedCases } from "./request-schema-title-changed.cases";
import { requestTypeExtendedCases } from "./request-type-extended.cases";
import { requestTypeNarrowedCases } from "./request-type-narrowed.cases";
import { requestTypeReplacedCases } from "./request-type-replaced.cases";
import { requestTypeWidenedCases } from "./request-type-widened.cases";
import { requestUnionIntroducedCases } from "./request-union-introduced.cases";
import { requestUnionLoosenedCases } from "./request-union-loosened.cases";
import { requestUnionMemberAddedCases } from "./request-union-member-added.cases";
import { requestUnionMemberRemovedCases } from "./request-union-member-removed.cases";
import { requestUnionTightenedCases } from "./request-union-tightened.cases";
import { requestUniqueItemsDroppedCases } from "./request-unique-items-dropped.cases";
import { requestUniqueItemsRequiredCases } from "./request-unique-items-required.cases";

/** The cases of the rules in `request-rules.ts`, by id. */
export const REQUEST_RULE_CASES: readonly RuleCases[] = [
  requestAdditionalPropertiesAllowedCases,
  requestAdditionalPropertiesRefusedCases,
  requestBecameNotNullableCases,
  requestBecameNullableCases,
  requestBodyBecameOptionalCases,
  requestBodyBecameRequiredCases,
  requestBodyRemovedCases,
  requestChoiceAddedCases,
  requestChoiceRemovedCases,
  requestConditionAddedCases,
  requestConditionChangedCases,
  requestConditionRemovedCases,
  requestContainsAddedCases,
  requestContainsChangedCases,
  requestContainsRemovedCases,
  requestContentEncodingChangedCases,
  requestDefaultAddedCases,
  requestDefaultChangedCases,
  requestDefaultRemovedCases,
  requestDependentRequiredAddedCases,
  requestDependentRequiredRemovedCases,
  requestDiscriminatorAddedCases,
  requestDiscriminatorChangedCases,
  requestDiscriminatorRemovedCases,
  requestDiscriminatorValueAddedCases,
  requestDiscriminatorValueChangedCases,
  requestDiscriminatorValueRemovedCases,
  requestEncodingChangedCases,
  requestEnumDroppedCases,
  requestEnumIntroducedCases,
  requestEnumReplacedCases,
  requestEnumValueAddedCases,
  requestEnumValueRemovedCases,
  requestExclusionAddedCases,
  requestExclusionChangedCases,
  requestExclusionLoosenedCases,
  requestExclusionRemovedCases,
  requestExclusionTightenedCases,
  requestFormatAnnotatedCases,
  requestFormatChangedCases,
  requestFormatNarrowedCases,
  requestFormatReplacedCases,
  requestFormatWidenedCases,
  requestMaxContainsLoweredCases,
  requestMaxContainsRaisedCases,
  requestMaxItemsLoweredCases,
  requestMaxItemsRaisedCases,
  requestMaxLengthLoweredCases,
  requestMaxLengthRaisedCases,
  requestMaxPropertiesLoweredCases,
  requestMaxPropertiesRaisedCases,
  requestMaximumLoweredCases,
  requestMaximumRaisedCases,
  requestMediaTypeAddedCases,
  requestMediaTypeRemovedCases,
  requestMediaTypeRestrictedCases,
  requestMinContainsLoweredCases,
  requestMinContainsRaisedCases,
  requestMinItemsLoweredCases,
  requestMinItemsRaisedCases,
  requestMinLengthLoweredCases,
  requestMinLengthRaisedCases,
  requestMinPropertiesLoweredCases,
  requestMinPropertiesRaisedCases,
  requestMinimumLoweredCases,
  requestMinimumRaisedCases,
  requestMultipleOfChangedCases,
  requestMultipleOfNarrowedCases,
  requestMultipleOfWidenedCases,
  requestOptionalBodyAddedCases,
  requestOptionalParameterAddedCases,
  requestOptionalPropertyAddedCases,
  requestOptionalPropertyRemovedCases,
  requestParameterBecameOptionalCases,
  requestParameterBecameRequiredCases,
  requestParameterDeprecatedCases,
  requestParameterDeprecatedWithSunsetCases,
  requestParameterDeprecationWithdrawnCases,
  requestParameterSunsetPostponedCases,
  requestParameterSunsetBroughtForwardCases,
  requestParameterSunsetRemovedCases,
  requestParameterSunsetAddedCases,
  requestParameterEmptyValueAllowedCases,
  requestParameterEmptyValueRefusedCases,
  requestParameterMovedCases,
  requestParameterRemovedCases,
  requestParameterReservedCharactersAllowedCases,
  requestParameterReservedCharactersRefusedCases,
  requestParameterRetiredCases,
  requestParameterSerialisationChangedCases,
  requestParameterShapeChangedCases,
  requestPartHeadersChangedCases,
  requestPartTypeNarrowedCases,
  requestPartTypeWidenedCases,
  requestPathParameterRenamedCases,
  requestPatternAddedCases,
  requestPatternChangedCases,
  requestPatternNarrowedCases,
  requestPatternPropertyAddedCases,
  requestPatternPropertyClosedCases,
  requestPatternPropertyOpenedCases,
  requestPatternPropertyRemovedCases,
  requestPatternRemovedCases,
  requestPatternReplacedCases,
  requestPatternWidenedCases,
  requestPropertyAddedToClosedObjectCases,
  requestPropertyBecameOptionalCases,
  requestPropertyBecameReadOnlyCases,
  requestPropertyBecameRequiredCases,
  requestPropertyNoLongerReadOnlyCases,
  requestPropertyRetiredCases,
  requestPropertyRuledOutCases,
  requestRequiredBodyAddedCases,
  requestRequiredParameterAddedCases,
  requestRequiredPropertyAddedCases,
  requestRequiredPropertyRemovedCases,
  requestSchemaDeprecatedCases,
  requestSchemaDeprecatedWithSunsetCases,
  requestSchemaDeprecationWithdrawnCases,
  requestSchemaSunsetPostponedCases,
  requestSchemaSunsetBroughtForwardCases,
  requestSchemaSunsetRemovedCases,
  requestSchemaSunsetAddedCases,
  requestSchemaDescriptionChangedCases,
  requestSchemaExamplesChangedCases,
  requestSchemaExtensionChangedCases,
  requestSchemaTitleChangedCases,
  requestTypeExtendedCases,
  requestTypeNarrowedCases,
  requestTypeReplacedCases,
  requestTypeWidenedCases,
  requestUnionIntroducedCases,
  requestUnionLoosenedCases,
  requestUnionMemberAddedCases,
  requestUnionMemberRemovedCases,
  requestUnionTightenedCases,
  requestUniqueItemsDroppedCases,
  requestUniqueItemsRequiredCases,
];
