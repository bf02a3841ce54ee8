import type { Rule } from "@/lib/diff/rule";
import { callbackAdded } from "./callback-added";
import { callbackRemoved } from "./callback-removed";
import { documentContactChanged } from "./document-contact-changed";
import { documentDescriptionChanged } from "./document-description-changed";
import { documentExtensionChanged } from "./document-extension-changed";
import { documentExternalDocsChanged } from "./document-external-docs-changed";
import { documentLicenceChanged } from "./document-licence-changed";
import { documentSummaryChanged } from "./document-summary-changed";
import { documentTermsChanged } from "./document-terms-changed";
import { documentTitleChanged } from "./document-title-changed";
import { documentVersionChanged } from "./document-version-changed";
import { operationAdded } from "./operation-added";
import { operationDeprecated } from "./operation-deprecated";
import { operationDeprecatedWithSunset } from "./operation-deprecated-with-sunset";
import { operationDeprecationWithdrawn } from "./operation-deprecation-withdrawn";
import { operationDescriptionChanged } from "./operation-description-changed";
import { operationExtensionChanged } from "./operation-extension-changed";
import { operationExternalDocsChanged } from "./operation-external-docs-changed";
import { operationIdChanged } from "./operation-id-changed";
import { operationRemoved } from "./operation-removed";
import { operationRemovedAfterSunset } from "./operation-removed-after-sunset";
import { operationRemovedBeforeSunset } from "./operation-removed-before-sunset";
import { operationServerAdded } from "./operation-server-added";
import { operationServerRemoved } from "./operation-server-removed";
import { operationStabilityLowered } from "./operation-stability-lowered";
import { operationStabilityRaised } from "./operation-stability-raised";
import { operationSummaryChanged } from "./operation-summary-changed";
import { operationSunsetAdded } from "./operation-sunset-added";
import { operationSunsetBroughtForward } from "./operation-sunset-brought-forward";
import { operationSunsetPostponed } from "./operation-sunset-postponed";
import { operationSunsetRemoved } from "./operation-sunset-removed";
import { operationTagsChanged } from "./operation-tags-changed";
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
import { serverChanged } from "./server-changed";
import { serverRemoved } from "./server-removed";
import { tagAdded } from "./tag-added";
import { tagChanged } from "./tag-changed";
import { tagRemoved } from "./tag-removed";
import { webhookAdded } from "./webhook-added";
import { webhookBodyAdded } from "./webhook-body-added";
import { webhookBodyBecameOptional } from "./webhook-body-became-optional";
import { webhookBodyBecameRequired } from "./webhook-body-became-required";
import { webhookBodyRemoved } from "./webhook-body-removed";
import { webhookErrorStatusRemoved } from "./webhook-error-status-removed";
import { webhookHeaderBecameOptional } from "./webhook-header-became-optional";
import { webhookHeaderBecameRequired } from "./webhook-header-became-required";
import { webhookHeaderRemoved } from "./webhook-header-removed";
import { webhookHeaderSerialisationChanged } from "./webhook-header-serialisation-changed";
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

/** Rules about operations, webhooks, security and the document, by id. */
export const OTHER_RULES: readonly Rule[] = [
  callbackAdded,
  callbackRemoved,
  documentContactChanged,
  documentDescriptionChanged,
  documentExtensionChanged,
  documentExternalDocsChanged,
  documentLicenceChanged,
  documentSummaryChanged,
  documentTermsChanged,
  documentTitleChanged,
  documentVersionChanged,
  operationAdded,
  operationDeprecated,
  operationDeprecatedWithSunset,
  operationDeprecationWithdrawn,
  operationDescriptionChanged,
  operationExtensionChanged,
  operationExternalDocsChanged,
  operationIdChanged,
  operationRemoved,
  operationRemovedAfterSunset,
  operationRemovedBeforeSunset,
  operationServerAdded,
  operationServerRemoved,
  operationStabilityLowered,
  operationStabilityRaised,
  operationSummaryChanged,
  operationSunsetAdded,
  operationSunsetBroughtForward,
  operationSunsetPostponed,
  operationSunsetRemoved,
  operationTagsChanged,
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
  serverChanged,
  serverRemoved,
  tagAdded,
  tagChanged,
  tagRemoved,
  webhookAdded,
  webhookBodyAdded,
  webhookBodyBecameOptional,
  webhookBodyBecameRequired,
  webhookBodyRemoved,
  webhookErrorStatusRemoved,
  webhookHeaderBecameOptional,
  webhookHeaderBecameRequired,
  webhookHeaderRemoved,
  webhookHeaderSerialisationChanged,
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
