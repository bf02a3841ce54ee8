import type { Rule } from "@/lib/diff/rule";
import { callbackAdded } from "./callback-added";
import { callbackRemoved } from "./callback-removed";
import { documentContactChanged } from "./document-contact-changed";
import { documentDescriptionChanged } from "./document-description-changed";
import { documentLicenceChanged } from "./document-licence-changed";
import { documentTermsChanged } from "./document-terms-changed";
import { documentTitleChanged } from "./document-title-changed";
import { operationAdded } from "./operation-added";
import { operationDeprecated } from "./operation-deprecated";
import { operationDeprecatedWithSunset } from "./operation-deprecated-with-sunset";
import { operationDeprecationWithdrawn } from "./operation-deprecation-withdrawn";
import { operationDescriptionChanged } from "./operation-description-changed";
import { operationExtensionChanged } from "./operation-extension-changed";
import { operationIdChanged } from "./operation-id-changed";
import { operationRemoved } from "./operation-removed";
import { operationRemovedAfterSunset } from "./operation-removed-after-sunset";
import { operationRemovedBeforeSunset } from "./operation-removed-before-sunset";
import { operationStabilityLowered } from "./operation-stability-lowered";
import { operationStabilityRaised } from "./operation-stability-raised";
import { operationSummaryChanged } from "./operation-summary-changed";
import { operationSunsetAdded } from "./operation-sunset-added";
import { operationSunsetBroughtForward } from "./operation-sunset-brought-forward";
import { operationSunsetPostponed } from "./operation-sunset-postponed";
import { operationSunsetRemoved } from "./operation-sunset-removed";
import { operationTagsChanged } from "./operation-tags-changed";
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
import { requestDiscriminatorValueChanged } from "./request-discriminator-value-changed";
import { requestEncodingChanged } from "./request-encoding-changed";
import { requestEnumDropped } from "./request-enum-dropped";
import { requestEnumIntroduced } from "./request-enum-introduced";
import { requestEnumReplaced } from "./request-enum-replaced";
import { requestEnumValueAdded } from "./request-enum-value-added";
import { requestEnumValueRemoved } from "./request-enum-value-removed";
import { requestExclusionAdded } from "./request-exclusion-added";
import { requestExclusionChanged } from "./request-exclusion-changed";
import { requestExclusionRemoved } from "./request-exclusion-removed";
import { requestFormatAnnotated } from "./request-format-annotated";
import { requestFormatChanged } from "./request-format-changed";
import { requestFormatNarrowed } from "./request-format-narrowed";
import { requestFormatReplaced } from "./request-format-replaced";
import { requestFormatWidened } from "./request-format-widened";
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
import { requestParameterEmptyValueAllowed } from "./request-parameter-empty-value-allowed";
import { requestParameterEmptyValueRefused } from "./request-parameter-empty-value-refused";
import { requestParameterMoved } from "./request-parameter-moved";
import { requestParameterRemoved } from "./request-parameter-removed";
import { requestParameterReservedCharactersAllowed } from "./request-parameter-reserved-characters-allowed";
import { requestParameterReservedCharactersRefused } from "./request-parameter-reserved-characters-refused";
import { requestParameterRetired } from "./request-parameter-retired";
import { requestParameterSerialisationChanged } from "./request-parameter-serialisation-changed";
import { requestParameterShapeChanged } from "./request-parameter-shape-changed";
import { requestPathParameterRenamed } from "./request-path-parameter-renamed";
import { requestPatternAdded } from "./request-pattern-added";
import { requestPatternChanged } from "./request-pattern-changed";
import { requestPatternPropertyAdded } from "./request-pattern-property-added";
import { requestPatternPropertyRemoved } from "./request-pattern-property-removed";
import { requestPatternRemoved } from "./request-pattern-removed";
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
import { responseDiscriminatorValueChanged } from "./response-discriminator-value-changed";
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
import { responseExclusionRemoved } from "./response-exclusion-removed";
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
import { responseLinkAdded } from "./response-link-added";
import { responseLinkChanged } from "./response-link-changed";
import { responseLinkRemoved } from "./response-link-removed";
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
import { responsePatternAdded } from "./response-pattern-added";
import { responsePatternChanged } from "./response-pattern-changed";
import { responsePatternPropertyAdded } from "./response-pattern-property-added";
import { responsePatternPropertyRemoved } from "./response-pattern-property-removed";
import { responsePatternRemoved } from "./response-pattern-removed";
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
import { securityAlternativeAdded } from "./security-alternative-added";
import { securityAlternativeRemoved } from "./security-alternative-removed";
import { securityAnonymousAllowed } from "./security-anonymous-allowed";
import { securityAnonymousRefused } from "./security-anonymous-refused";
import { securitySchemeAdded } from "./security-scheme-added";
import { securitySchemeAddressChanged } from "./security-scheme-address-changed";
import { securitySchemeFlowAdded } from "./security-scheme-flow-added";
import { securitySchemeFlowRemoved } from "./security-scheme-flow-removed";
import { securitySchemeRemoved } from "./security-scheme-removed";
import { securitySchemeScopeAdded } from "./security-scheme-scope-added";
import { securitySchemeScopeRemoved } from "./security-scheme-scope-removed";
import { securityScopeAdded } from "./security-scope-added";
import { securityScopeRemoved } from "./security-scope-removed";
import { serverAdded } from "./server-added";
import { serverRemoved } from "./server-removed";
import { tagAdded } from "./tag-added";
import { tagChanged } from "./tag-changed";
import { tagRemoved } from "./tag-removed";
import { webhookAdded } from "./webhook-added";
import { webhookBodyAdded } from "./webhook-body-added";
import { webhookBodyBecameOptional } from "./webhook-body-became-optional";
import { webhookBodyBecameRequired } from "./webhook-body-became-required";
import { webhookBodyRemoved } from "./webhook-body-removed";
import { webhookHeaderBecameOptional } from "./webhook-header-became-optional";
import { webhookHeaderBecameRequired } from "./webhook-header-became-required";
import { webhookHeaderRemoved } from "./webhook-header-removed";
import { webhookMediaTypeAdded } from "./webhook-media-type-added";
import { webhookMediaTypeRemoved } from "./webhook-media-type-removed";
import { webhookOptionalHeaderAdded } from "./webhook-optional-header-added";
import { webhookOptionalParameterRemoved } from "./webhook-optional-parameter-removed";
import { webhookParameterAdded } from "./webhook-parameter-added";
import { webhookParameterBecameOptional } from "./webhook-parameter-became-optional";
import { webhookParameterBecameRequired } from "./webhook-parameter-became-required";
import { webhookParameterSerialisationChanged } from "./webhook-parameter-serialisation-changed";
import { webhookParameterShapeChanged } from "./webhook-parameter-shape-changed";
import { webhookRemoved } from "./webhook-removed";
import { webhookRemovedAfterSunset } from "./webhook-removed-after-sunset";
import { webhookRemovedBeforeSunset } from "./webhook-removed-before-sunset";
import { webhookRequiredHeaderAdded } from "./webhook-required-header-added";
import { webhookRequiredParameterRemoved } from "./webhook-required-parameter-removed";
import { webhookStatusAdded } from "./webhook-status-added";
import { webhookStatusRemoved } from "./webhook-status-removed";

/** Every difference rule, by id. */
export const RULES: readonly Rule[] = [
  callbackAdded,
  callbackRemoved,
  documentContactChanged,
  documentDescriptionChanged,
  documentLicenceChanged,
  documentTermsChanged,
  documentTitleChanged,
  operationAdded,
  operationDeprecated,
  operationDeprecatedWithSunset,
  operationDeprecationWithdrawn,
  operationDescriptionChanged,
  operationExtensionChanged,
  operationIdChanged,
  operationRemoved,
  operationRemovedAfterSunset,
  operationRemovedBeforeSunset,
  operationStabilityLowered,
  operationStabilityRaised,
  operationSummaryChanged,
  operationSunsetAdded,
  operationSunsetBroughtForward,
  operationSunsetPostponed,
  operationSunsetRemoved,
  operationTagsChanged,
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
  requestDiscriminatorValueChanged,
  requestEncodingChanged,
  requestEnumDropped,
  requestEnumIntroduced,
  requestEnumReplaced,
  requestEnumValueAdded,
  requestEnumValueRemoved,
  requestExclusionAdded,
  requestExclusionChanged,
  requestExclusionRemoved,
  requestFormatAnnotated,
  requestFormatChanged,
  requestFormatNarrowed,
  requestFormatReplaced,
  requestFormatWidened,
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
  requestParameterEmptyValueAllowed,
  requestParameterEmptyValueRefused,
  requestParameterMoved,
  requestParameterRemoved,
  requestParameterReservedCharactersAllowed,
  requestParameterReservedCharactersRefused,
  requestParameterRetired,
  requestParameterSerialisationChanged,
  requestParameterShapeChanged,
  requestPathParameterRenamed,
  requestPatternAdded,
  requestPatternChanged,
  requestPatternPropertyAdded,
  requestPatternPropertyRemoved,
  requestPatternRemoved,
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
  responseDiscriminatorValueChanged,
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
  responseExclusionRemoved,
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
  responseLinkAdded,
  responseLinkChanged,
  responseLinkRemoved,
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
  responsePatternAdded,
  responsePatternChanged,
  responsePatternPropertyAdded,
  responsePatternPropertyRemoved,
  responsePatternRemoved,
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
  securityAlternativeAdded,
  securityAlternativeRemoved,
  securityAnonymousAllowed,
  securityAnonymousRefused,
  securitySchemeAdded,
  securitySchemeAddressChanged,
  securitySchemeFlowAdded,
  securitySchemeFlowRemoved,
  securitySchemeRemoved,
  securitySchemeScopeAdded,
  securitySchemeScopeRemoved,
  securityScopeAdded,
  securityScopeRemoved,
  serverAdded,
  serverRemoved,
  tagAdded,
  tagChanged,
  tagRemoved,
  webhookAdded,
  webhookBodyAdded,
  webhookBodyBecameOptional,
  webhookBodyBecameRequired,
  webhookBodyRemoved,
  webhookHeaderBecameOptional,
  webhookHeaderBecameRequired,
  webhookHeaderRemoved,
  webhookMediaTypeAdded,
  webhookMediaTypeRemoved,
  webhookOptionalHeaderAdded,
  webhookOptionalParameterRemoved,
  webhookParameterAdded,
  webhookParameterBecameOptional,
  webhookParameterBecameRequired,
  webhookParameterSerialisationChanged,
  webhookParameterShapeChanged,
  webhookRemoved,
  webhookRemovedAfterSunset,
  webhookRemovedBeforeSunset,
  webhookRequiredHeaderAdded,
  webhookRequiredParameterRemoved,
  webhookStatusAdded,
  webhookStatusRemoved,
];
