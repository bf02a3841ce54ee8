import { asyncapiReceivedMessageRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-received-message-removed";
import { asyncapiReceivedMessageAdded } from "@/lib/diff/asyncapi/rules/asyncapi-received-message-added";
import { asyncapiSentMessageRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-sent-message-removed";
import { asyncapiSentMessageAdded } from "@/lib/diff/asyncapi/rules/asyncapi-sent-message-added";
import { asyncapiMessageRenamed } from "@/lib/diff/asyncapi/rules/asyncapi-message-renamed";
import { asyncapiMessageContentTypeChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-content-type-changed";
import { asyncapiMessageSchemaFormatChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-schema-format-changed";
import { asyncapiMessageDefinitionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-definition-changed";
import { asyncapiCorrelationIdChanged } from "@/lib/diff/asyncapi/rules/asyncapi-correlation-id-changed";
import { asyncapiMessageDescriptionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-description-changed";
import { asyncapiMessageExamplesChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-examples-changed";
import { asyncapiMessageDeprecated } from "@/lib/diff/asyncapi/rules/asyncapi-message-deprecated";
import { asyncapiMessageDeprecationWithdrawn } from "@/lib/diff/asyncapi/rules/asyncapi-message-deprecation-withdrawn";
import { asyncapiOperationRegrouped } from "@/lib/diff/asyncapi/rules/asyncapi-operation-regrouped";
import { asyncapiChannelAddressChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-address-changed";
import { asyncapiChannelRenamed } from "@/lib/diff/asyncapi/rules/asyncapi-channel-renamed";
import { asyncapiChannelDescriptionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-description-changed";
import { asyncapiChannelServerRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-channel-server-removed";
import { asyncapiChannelServerAdded } from "@/lib/diff/asyncapi/rules/asyncapi-channel-server-added";
import { asyncapiChannelParameterRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-removed";
import { asyncapiChannelParameterAdded } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-added";
import { asyncapiChannelParameterLocationChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-location-changed";
import { asyncapiReplyRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-reply-removed";
import { asyncapiReplyAdded } from "@/lib/diff/asyncapi/rules/asyncapi-reply-added";
import { asyncapiReplyAddressChanged } from "@/lib/diff/asyncapi/rules/asyncapi-reply-address-changed";
import { asyncapiServerProtocolChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-protocol-changed";
import { asyncapiServerRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-server-removed";
import { asyncapiServerHostChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-host-changed";
import { asyncapiServerProtocolVersionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-protocol-version-changed";
import { asyncapiServerDescriptionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-description-changed";
import { asyncapiServerBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-binding-changed";
import { asyncapiChannelBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-binding-changed";
import { asyncapiOperationBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-operation-binding-changed";
import { asyncapiMessageBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-binding-changed";
import { asyncapiIdChanged } from "@/lib/diff/asyncapi/rules/asyncapi-id-changed";
import { asyncapiSpecificationVersionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-specification-version-changed";
import type { LanguageRule } from "@/lib/diff/languages/model";

/** The rules of AsyncAPI. */
export const ASYNC_API_DIFF_RULES: readonly LanguageRule[] = [
  asyncapiReceivedMessageRemoved,
  asyncapiReceivedMessageAdded,
  asyncapiSentMessageRemoved,
  asyncapiSentMessageAdded,
  asyncapiMessageRenamed,
  asyncapiMessageContentTypeChanged,
  asyncapiMessageSchemaFormatChanged,
  asyncapiMessageDefinitionChanged,
  asyncapiCorrelationIdChanged,
  asyncapiMessageDescriptionChanged,
  asyncapiMessageExamplesChanged,
  asyncapiMessageDeprecated,
  asyncapiMessageDeprecationWithdrawn,
  asyncapiOperationRegrouped,
  asyncapiChannelAddressChanged,
  asyncapiChannelRenamed,
  asyncapiChannelDescriptionChanged,
  asyncapiChannelServerRemoved,
  asyncapiChannelServerAdded,
  asyncapiChannelParameterRemoved,
  asyncapiChannelParameterAdded,
  asyncapiChannelParameterLocationChanged,
  asyncapiReplyRemoved,
  asyncapiReplyAdded,
  asyncapiReplyAddressChanged,
  asyncapiServerProtocolChanged,
  asyncapiServerRemoved,
  asyncapiServerHostChanged,
  asyncapiServerProtocolVersionChanged,
  asyncapiServerDescriptionChanged,
  asyncapiServerBindingChanged,
  asyncapiChannelBindingChanged,
  asyncapiOperationBindingChanged,
  asyncapiMessageBindingChanged,
  asyncapiIdChanged,
  asyncapiSpecificationVersionChanged,
];
