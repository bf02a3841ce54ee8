import type { LintRule } from "@/lib/lint/rule";
import { infoContact } from "./asyncapi-info-contact";
import { infoDescription } from "./asyncapi-info-description";
import { infoLicense } from "./asyncapi-info-license";
import { operationId } from "./asyncapi-operation-id";
import { operationDescription } from "./asyncapi-operation-description";
import { messageDescription } from "./asyncapi-message-description";
import { messagePayload } from "./asyncapi-message-payload";
import { messageContentType } from "./asyncapi-message-content-type";
import { messageName } from "./asyncapi-message-name";
import { messageExampleValid } from "./asyncapi-message-example-valid";
import { channelNoTrailingSlash } from "./asyncapi-channel-no-trailing-slash";
import { channelNoQueryNorFragment } from "./asyncapi-channel-no-query-nor-fragment";
import { channelParameterDescription } from "./asyncapi-channel-parameter-description";
import { serverNoExampleHost } from "./asyncapi-server-no-example-host";
import { serverSecurity } from "./asyncapi-server-security";
import { serverEncrypted } from "./asyncapi-server-encrypted";
import { messageUnused } from "./asyncapi-message-unused";
import { latestVersion } from "./asyncapi-latest-version";
import { fieldDescription } from "./asyncapi-field-description";

/** The lint rules about AsyncAPI. */
export const ASYNC_API_LINT_RULES: readonly LintRule[] = [
  infoContact,
  infoDescription,
  infoLicense,
  operationId,
  operationDescription,
  messageDescription,
  messagePayload,
  messageContentType,
  messageName,
  messageExampleValid,
  channelNoTrailingSlash,
  channelNoQueryNorFragment,
  channelParameterDescription,
  serverNoExampleHost,
  serverSecurity,
  serverEncrypted,
  messageUnused,
  latestVersion,
  fieldDescription,
];
