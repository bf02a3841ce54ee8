import { asyncapiReceivedMessageRemovedCases } from "@/lib/diff/asyncapi/rules/asyncapi-received-message-removed.cases";
import { asyncapiReceivedMessageAddedCases } from "@/lib/diff/asyncapi/rules/asyncapi-received-message-added.cases";
import { asyncapiSentMessageRemovedCases } from "@/lib/diff/asyncapi/rules/asyncapi-sent-message-removed.cases";
import { asyncapiSentMessageAddedCases } from "@/lib/diff/asyncapi/rules/asyncapi-sent-message-added.cases";
import { asyncapiMessageRenamedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-renamed.cases";
import { asyncapiMessageContentTypeChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-content-type-changed.cases";
import { asyncapiMessageSchemaFormatChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-schema-format-changed.cases";
import { asyncapiMessageDefinitionChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-definition-changed.cases";
import { asyncapiCorrelationIdChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-correlation-id-changed.cases";
import { asyncapiMessageDescriptionChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-description-changed.cases";
import { asyncapiMessageExamplesChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-examples-changed.cases";
import { asyncapiMessageDeprecatedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-deprecated.cases";
import { asyncapiMessageDeprecationWithdrawnCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-deprecation-withdrawn.cases";
import { asyncapiOperationRegroupedCases } from "@/lib/diff/asyncapi/rules/asyncapi-operation-regrouped.cases";
import { asyncapiChannelAddressChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-address-changed.cases";
import { asyncapiChannelRenamedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-renamed.cases";
import { asyncapiChannelDescriptionChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-description-changed.cases";
import { asyncapiChannelServerRemovedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-server-removed.cases";
import { asyncapiChannelServerAddedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-server-added.cases";
import { asyncapiChannelParameterRemovedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-removed.cases";
import { asyncapiChannelParameterAddedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-added.cases";
import { asyncapiChannelParameterLocationChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-location-changed.cases";
import { asyncapiReplyRemovedCases } from "@/lib/diff/asyncapi/rules/asyncapi-reply-removed.cases";
import { asyncapiReplyAddedCases } from "@/lib/diff/asyncapi/rules/asyncapi-reply-added.cases";
import { asyncapiReplyAddressChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-reply-address-changed.cases";
import { asyncapiServerProtocolChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-server-protocol-changed.cases";
import { asyncapiServerRemovedCases } from "@/lib/diff/asyncapi/rules/asyncapi-server-removed.cases";
import { asyncapiServerHostChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-server-host-changed.cases";
import { asyncapiServerProtocolVersionChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-server-protocol-version-changed.cases";
import { asyncapiServerDescriptionChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-server-description-changed.cases";
import { asyncapiServerBindingChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-server-binding-changed.cases";
import { asyncapiChannelBindingChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-channel-binding-changed.cases";
import { asyncapiOperationBindingChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-operation-binding-changed.cases";
import { asyncapiMessageBindingChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-message-binding-changed.cases";
import { asyncapiIdChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-id-changed.cases";
import { asyncapiSpecificationVersionChangedCases } from "@/lib/diff/asyncapi/rules/asyncapi-specification-version-changed.cases";
import type { LanguageRuleCases } from "@/lib/diff/languages/model";

/** The cases of the rules of AsyncAPI. */
export const ASYNC_API_RULE_CASES: readonly LanguageRuleCases[] = [
  asyncapiReceivedMessageRemovedCases,
  asyncapiReceivedMessageAddedCases,
  asyncapiSentMessageRemovedCases,
  asyncapiSentMessageAddedCases,
  asyncapiMessageRenamedCases,
  asyncapiMessageContentTypeChangedCases,
  asyncapiMessageSchemaFormatChangedCases,
  asyncapiMessageDefinitionChangedCases,
  asyncapiCorrelationIdChangedCases,
  asyncapiMessageDescriptionChangedCases,
  asyncapiMessageExamplesChangedCases,
  asyncapiMessageDeprecatedCases,
  asyncapiMessageDeprecationWithdrawnCases,
  asyncapiOperationRegroupedCases,
  asyncapiChannelAddressChangedCases,
  asyncapiChannelRenamedCases,
  asyncapiChannelDescriptionChangedCases,
  asyncapiChannelServerRemovedCases,
  asyncapiChannelServerAddedCases,
  asyncapiChannelParameterRemovedCases,
  asyncapiChannelParameterAddedCases,
  asyncapiChannelParameterLocationChangedCases,
  asyncapiReplyRemovedCases,
  asyncapiReplyAddedCases,
  asyncapiReplyAddressChangedCases,
  asyncapiServerProtocolChangedCases,
  asyncapiServerRemovedCases,
  asyncapiServerHostChangedCases,
  asyncapiServerProtocolVersionChangedCases,
  asyncapiServerDescriptionChangedCases,
  asyncapiServerBindingChangedCases,
  asyncapiChannelBindingChangedCases,
  asyncapiOperationBindingChangedCases,
  asyncapiMessageBindingChangedCases,
  asyncapiIdChangedCases,
  asyncapiSpecificationVersionChangedCases,
];
