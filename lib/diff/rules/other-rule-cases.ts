import type { RuleCases } from "@/lib/diff/rule";
import { callbackAddedCases } from "./callback-added.cases";
import { callbackRemovedCases } from "./callback-removed.cases";
import { documentContactChangedCases } from "./document-contact-changed.cases";
import { documentDescriptionChangedCases } from "./document-description-changed.cases";
import { documentExtensionChangedCases } from "./document-extension-changed.cases";
import { documentExternalDocsChangedCases } from "./document-external-docs-changed.cases";
import { documentLicenceChangedCases } from "./document-licence-changed.cases";
import { documentSummaryChangedCases } from "./document-summary-changed.cases";
import { documentTermsChangedCases } from "./document-terms-changed.cases";
import { documentTitleChangedCases } from "./document-title-changed.cases";
import { documentVersionChangedCases } from "./document-version-changed.cases";
import { operationAddedCases } from "./operation-added.cases";
import { operationDeprecatedCases } from "./operation-deprecated.cases";
import { operationDeprecatedWithSunsetCases } from "./operation-deprecated-with-sunset.cases";
import { operationDeprecationWithdrawnCases } from "./operation-deprecation-withdrawn.cases";
import { operationDescriptionChangedCases } from "./operation-description-changed.cases";
import { operationExtensionChangedCases } from "./operation-extension-changed.cases";
import { operationExternalDocsChangedCases } from "./operation-external-docs-changed.cases";
import { operationIdChangedCases } from "./operation-id-changed.cases";
import { operationRemovedCases } from "./operation-removed.cases";
import { operationRemovedAfterSunsetCases } from "./operation-removed-after-sunset.cases";
import { operationRemovedBeforeSunsetCases } from "./operation-removed-before-sunset.cases";
import { operationServerAddedCases } from "./operation-server-added.cases";
import { operationServerRemovedCases } from "./operation-server-removed.cases";
import { operationStabilityLoweredCases } from "./operation-stability-lowered.cases";
import { operationStabilityRaisedCases } from "./operation-stability-raised.cases";
import { operationSummaryChangedCases } from "./operation-summary-changed.cases";
import { operationSunsetAddedCases } from "./operation-sunset-added.cases";
import { operationSunsetBroughtForwardCases } from "./operation-sunset-brought-forward.cases";
import { operationSunsetPostponedCases } from "./operation-sunset-postponed.cases";
import { operationSunsetRemovedCases } from "./operation-sunset-removed.cases";
import { operationTagsChangedCases } from "./operation-tags-changed.cases";
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
import { serverChangedCases } from "./server-changed.cases";
import { serverRemovedCases } from "./server-removed.cases";
import { tagAddedCases } from "./tag-added.cases";
import { tagChangedCases } from "./tag-changed.cases";
import { tagRemovedCases } from "./tag-removed.cases";
import { webhookAddedCases } from "./webhook-added.cases";
import { webhookBodyAddedCases } from "./webhook-body-added.cases";
import { webhookBodyBecameOptionalCases } from "./webhook-body-became-optional.cases";
import { webhookBodyBecameRequiredCases } from "./webhook-body-became-required.cases";
import { webhookBodyRemovedCases } from "./webhook-body-removed.cases";
import { webhookErrorStatusRemovedCases } from "./webhook-error-status-removed.cases";
import { webhookHeaderBecameOptionalCases } from "./webhook-header-became-optional.cases";
import { webhookHeaderBecameRequiredCases } from "./webhook-header-became-required.cases";
import { webhookHeaderRemovedCases } from "./webhook-header-removed.cases";
import { webhookHeaderSerialisationChangedCases } from "./webhook-header-serialisation-changed.cases";
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

/** The cases of the rules in `other-rules.ts`, by id. */
export const OTHER_RULE_CASES: readonly RuleCases[] = [
  callbackAddedCases,
  callbackRemovedCases,
  documentContactChangedCases,
  documentDescriptionChangedCases,
  documentExtensionChangedCases,
  documentExternalDocsChangedCases,
  documentLicenceChangedCases,
  documentSummaryChangedCases,
  documentTermsChangedCases,
  documentTitleChangedCases,
  documentVersionChangedCases,
  operationAddedCases,
  operationDeprecatedCases,
  operationDeprecatedWithSunsetCases,
  operationDeprecationWithdrawnCases,
  operationDescriptionChangedCases,
  operationExtensionChangedCases,
  operationExternalDocsChangedCases,
  operationIdChangedCases,
  operationRemovedCases,
  operationRemovedAfterSunsetCases,
  operationRemovedBeforeSunsetCases,
  operationServerAddedCases,
  operationServerRemovedCases,
  operationStabilityLoweredCases,
  operationStabilityRaisedCases,
  operationSummaryChangedCases,
  operationSunsetAddedCases,
  operationSunsetBroughtForwardCases,
  operationSunsetPostponedCases,
  operationSunsetRemovedCases,
  operationTagsChangedCases,
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
  serverChangedCases,
  serverRemovedCases,
  tagAddedCases,
  tagChangedCases,
  tagRemovedCases,
  webhookAddedCases,
  webhookBodyAddedCases,
  webhookBodyBecameOptionalCases,
  webhookBodyBecameRequiredCases,
  webhookBodyRemovedCases,
  webhookErrorStatusRemovedCases,
  webhookHeaderBecameOptionalCases,
  webhookHeaderBecameRequiredCases,
  webhookHeaderRemovedCases,
  webhookHeaderSerialisationChangedCases,
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
