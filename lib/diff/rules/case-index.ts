import type { RuleCases } from "@/lib/diff/rule";
import { callbackAddedCases } from "./callback-added.cases";
import { callbackRemovedCases } from "./callback-removed.cases";
import { documentContactChangedCases } from "./document-contact-changed.cases";
import { documentDescriptionChangedCases } from "./document-description-changed.cases";
import { documentLicenceChangedCases } from "./document-licence-changed.cases";
import { documentTermsChangedCases } from "./document-terms-changed.cases";
import { documentTitleChangedCases } from "./document-title-changed.cases";
import { operationAddedCases } from "./operation-added.cases";
import { operationDeprecatedCases } from "./operation-deprecated.cases";
import { operationDeprecatedWithSunsetCases } from "./operation-deprecated-with-sunset.cases";
import { operationDeprecationWithdrawnCases } from "./operation-deprecation-withdrawn.cases";
import { operationDescriptionChangedCases } from "./operation-description-changed.cases";
import { operationExtensionChangedCases } from "./operation-extension-changed.cases";
import { operationIdChangedCases } from "./operation-id-changed.cases";
import { operationRemovedCases } from "./operation-removed.cases";
import { operationRemovedAfterSunsetCases } from "./operation-removed-after-sunset.cases";
import { operationRemovedBeforeSunsetCases } from "./operation-removed-before-sunset.cases";
import { operationStabilityLoweredCases } from "./operation-stability-lowered.cases";
import { operationStabilityRaisedCases } from "./operation-stability-raised.cases";
import { operationSummaryChangedCases } from "./operation-summary-changed.cases";
import { operationSunsetAddedCases } from "./operation-sunset-added.cases";
import { operationSunsetBroughtForwardCases } from "./operation-sunset-brought-forward.cases";
import { operationSunsetPostponedCases } from "./operation-sunset-postponed.cases";
import { operationSunsetRemovedCases } from "./operation-sunset-removed.cases";
import { operationTagsChangedCases } from "./operation-tags-changed.cases";
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
import { requestDiscriminatorValueChangedCases } from "./request-discriminator-value-changed.cases";
import { requestEncodingChangedCases } from "./request-encoding-changed.cases";
import { requestEnumDroppedCases } from "./request-enum-dropped.cases";
import { requestEnumIntroducedCases } from "./request-enum-introduced.cases";
import { requestEnumReplacedCases } from "./request-enum-replaced.cases";
import { requestEnumValueAddedCases } from "./request-enum-value-added.cases";
import { requestEnumValueRemovedCases } from "./request-enum-value-removed.cases";
import { requestExclusionAddedCases } from "./request-exclusion-added.cases";
import { requestExclusionChangedCases } from "./request-exclusion-changed.cases";
import { requestExclusionRemovedCases } from "./request-exclusion-removed.cases";
import { requestFormatAnnotatedCases } from "./request-format-annotated.cases";
import { requestFormatChangedCases } from "./request-format-changed.cases";
import { requestFormatNarrowedCases } from "./request-format-narrowed.cases";
import { requestFormatReplacedCases } from "./request-format-replaced.cases";
import { requestFormatWidenedCases } from "./request-format-widened.cases";
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
import { requestParameterEmptyValueAllowedCases } from "./request-parameter-empty-value-allowed.cases";
import { requestParameterEmptyValueRefusedCases } from "./request-parameter-empty-value-refused.cases";
import { requestParameterMovedCases } from "./request-parameter-moved.cases";
import { requestParameterRemovedCases } from "./request-parameter-removed.cases";
import { requestParameterReservedCharactersAllowedCases } from "./request-parameter-reserved-characters-allowed.cases";
import { requestParameterReservedCharactersRefusedCases } from "./request-parameter-reserved-characters-refused.cases";
import { requestParameterRetiredCases } from "./request-parameter-retired.cases";
import { requestParameterSerialisationChangedCases } from "./request-parameter-serialisation-changed.cases";
import { requestParameterShapeChangedCases } from "./request-parameter-shape-changed.cases";
import { requestPathParameterRenamedCases } from "./request-path-parameter-renamed.cases";
import { requestPatternAddedCases } from "./request-pattern-added.cases";
import { requestPatternChangedCases } from "./request-pattern-changed.cases";
import { requestPatternPropertyAddedCases } from "./request-pattern-property-added.cases";
import { requestPatternPropertyRemovedCases } from "./request-pattern-property-removed.cases";
import { requestPatternRemovedCases } from "./request-pattern-removed.cases";
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
import { responseDiscriminatorValueChangedCases } from "./response-discriminator-value-changed.cases";
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
import { responseExclusionRemovedCases } from "./response-exclusion-removed.cases";
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
import { responseLinkAddedCases } from "./response-link-added.cases";
import { responseLinkChangedCases } from "./response-link-changed.cases";
import { responseLinkRemovedCases } from "./response-link-removed.cases";
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
import { responsePatternAddedCases } from "./response-pattern-added.cases";
import { responsePatternChangedCases } from "./response-pattern-changed.cases";
import { responsePatternPropertyAddedCases } from "./response-pattern-property-added.cases";
import { responsePatternPropertyRemovedCases } from "./response-pattern-property-removed.cases";
import { responsePatternRemovedCases } from "./response-pattern-removed.cases";
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
import { securityAlternativeAddedCases } from "./security-alternative-added.cases";
import { securityAlternativeRemovedCases } from "./security-alternative-removed.cases";
import { securityAnonymousAllowedCases } from "./security-anonymous-allowed.cases";
import { securityAnonymousRefusedCases } from "./security-anonymous-refused.cases";
import { securitySchemeAddedCases } from "./security-scheme-added.cases";
import { securitySchemeAddressChangedCases } from "./security-scheme-address-changed.cases";
import { securitySchemeFlowAddedCases } from "./security-scheme-flow-added.cases";
import { securitySchemeFlowRemovedCases } from "./security-scheme-flow-removed.cases";
import { securitySchemeRemovedCases } from "./security-scheme-removed.cases";
import { securitySchemeScopeAddedCases } from "./security-scheme-scope-added.cases";
import { securitySchemeScopeRemovedCases } from "./security-scheme-scope-removed.cases";
import { securityScopeAddedCases } from "./security-scope-added.cases";
import { securityScopeRemovedCases } from "./security-scope-removed.cases";
import { serverAddedCases } from "./server-added.cases";
import { serverRemovedCases } from "./server-removed.cases";
import { tagAddedCases } from "./tag-added.cases";
import { tagChangedCases } from "./tag-changed.cases";
import { tagRemovedCases } from "./tag-removed.cases";
import { webhookAddedCases } from "./webhook-added.cases";
import { webhookBodyAddedCases } from "./webhook-body-added.cases";
import { webhookBodyBecameOptionalCases } from "./webhook-body-became-optional.cases";
import { webhookBodyBecameRequiredCases } from "./webhook-body-became-required.cases";
import { webhookBodyRemovedCases } from "./webhook-body-removed.cases";
import { webhookHeaderBecameOptionalCases } from "./webhook-header-became-optional.cases";
import { webhookHeaderBecameRequiredCases } from "./webhook-header-became-required.cases";
import { webhookHeaderRemovedCases } from "./webhook-header-removed.cases";
import { webhookMediaTypeAddedCases } from "./webhook-media-type-added.cases";
import { webhookMediaTypeRemovedCases } from "./webhook-media-type-removed.cases";
import { webhookOptionalHeaderAddedCases } from "./webhook-optional-header-added.cases";
import { webhookOptionalParameterRemovedCases } from "./webhook-optional-parameter-removed.cases";
import { webhookParameterAddedCases } from "./webhook-parameter-added.cases";
import { webhookParameterBecameOptionalCases } from "./webhook-parameter-became-optional.cases";
import { webhookParameterBecameRequiredCases } from "./webhook-parameter-became-required.cases";
import { webhookParameterSerialisationChangedCases } from "./webhook-parameter-serialisation-changed.cases";
import { webhookParameterShapeChangedCases } from "./webhook-parameter-shape-changed.cases";
import { webhookRemovedCases } from "./webhook-removed.cases";
import { webhookRemovedAfterSunsetCases } from "./webhook-removed-after-sunset.cases";
import { webhookRemovedBeforeSunsetCases } from "./webhook-removed-before-sunset.cases";
import { webhookRequiredHeaderAddedCases } from "./webhook-required-header-added.cases";
import { webhookRequiredParameterRemovedCases } from "./webhook-required-parameter-removed.cases";
import { webhookStatusAddedCases } from "./webhook-status-added.cases";
import { webhookStatusRemovedCases } from "./webhook-status-removed.cases";

/** The cases of every difference rule, by id. */
export const RULE_CASES: readonly RuleCases[] = [
  callbackAddedCases,
  callbackRemovedCases,
  documentContactChangedCases,
  documentDescriptionChangedCases,
  documentLicenceChangedCases,
  documentTermsChangedCases,
  documentTitleChangedCases,
  operationAddedCases,
  operationDeprecatedCases,
  operationDeprecatedWithSunsetCases,
  operationDeprecationWithdrawnCases,
  operationDescriptionChangedCases,
  operationExtensionChangedCases,
  operationIdChangedCases,
  operationRemovedCases,
  operationRemovedAfterSunsetCases,
  operationRemovedBeforeSunsetCases,
  operationStabilityLoweredCases,
  operationStabilityRaisedCases,
  operationSummaryChangedCases,
  operationSunsetAddedCases,
  operationSunsetBroughtForwardCases,
  operationSunsetPostponedCases,
  operationSunsetRemovedCases,
  operationTagsChangedCases,
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
  requestDiscriminatorValueChangedCases,
  requestEncodingChangedCases,
  requestEnumDroppedCases,
  requestEnumIntroducedCases,
  requestEnumReplacedCases,
  requestEnumValueAddedCases,
  requestEnumValueRemovedCases,
  requestExclusionAddedCases,
  requestExclusionChangedCases,
  requestExclusionRemovedCases,
  requestFormatAnnotatedCases,
  requestFormatChangedCases,
  requestFormatNarrowedCases,
  requestFormatReplacedCases,
  requestFormatWidenedCases,
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
  requestParameterEmptyValueAllowedCases,
  requestParameterEmptyValueRefusedCases,
  requestParameterMovedCases,
  requestParameterRemovedCases,
  requestParameterReservedCharactersAllowedCases,
  requestParameterReservedCharactersRefusedCases,
  requestParameterRetiredCases,
  requestParameterSerialisationChangedCases,
  requestParameterShapeChangedCases,
  requestPathParameterRenamedCases,
  requestPatternAddedCases,
  requestPatternChangedCases,
  requestPatternPropertyAddedCases,
  requestPatternPropertyRemovedCases,
  requestPatternRemovedCases,
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
  responseDiscriminatorValueChangedCases,
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
  responseExclusionRemovedCases,
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
  responseLinkAddedCases,
  responseLinkChangedCases,
  responseLinkRemovedCases,
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
  responsePatternAddedCases,
  responsePatternChangedCases,
  responsePatternPropertyAddedCases,
  responsePatternPropertyRemovedCases,
  responsePatternRemovedCases,
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
  securityAlternativeAddedCases,
  securityAlternativeRemovedCases,
  securityAnonymousAllowedCases,
  securityAnonymousRefusedCases,
  securitySchemeAddedCases,
  securitySchemeAddressChangedCases,
  securitySchemeFlowAddedCases,
  securitySchemeFlowRemovedCases,
  securitySchemeRemovedCases,
  securitySchemeScopeAddedCases,
  securitySchemeScopeRemovedCases,
  securityScopeAddedCases,
  securityScopeRemovedCases,
  serverAddedCases,
  serverRemovedCases,
  tagAddedCases,
  tagChangedCases,
  tagRemovedCases,
  webhookAddedCases,
  webhookBodyAddedCases,
  webhookBodyBecameOptionalCases,
  webhookBodyBecameRequiredCases,
  webhookBodyRemovedCases,
  webhookHeaderBecameOptionalCases,
  webhookHeaderBecameRequiredCases,
  webhookHeaderRemovedCases,
  webhookMediaTypeAddedCases,
  webhookMediaTypeRemovedCases,
  webhookOptionalHeaderAddedCases,
  webhookOptionalParameterRemovedCases,
  webhookParameterAddedCases,
  webhookParameterBecameOptionalCases,
  webhookParameterBecameRequiredCases,
  webhookParameterSerialisationChangedCases,
  webhookParameterShapeChangedCases,
  webhookRemovedCases,
  webhookRemovedAfterSunsetCases,
  webhookRemovedBeforeSunsetCases,
  webhookRequiredHeaderAddedCases,
  webhookRequiredParameterRemovedCases,
  webhookStatusAddedCases,
  webhookStatusRemovedCases,
];
