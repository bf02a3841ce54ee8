import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import { VALIDATION_RULES, type ValidationRuleId } from "@/lib/specs/openapi/validate/validation-rules";

/** What AsyncAPI shares with OpenAPI: reading, shapes, references, schemas and names. */
const SHARED = [
  "parse-duplicate-key",
  "parse-indentation",
  "parse-not-json",
  "valid-type",
  "valid-value",
  "valid-required-field",
  "valid-unknown-field",
  "valid-key",
  "valid-empty-list",
  "valid-duplicate-item",
  "valid-bounds",
  "valid-pattern",
  "valid-ref-remote",
  "valid-ref-outside",
  "valid-ref-missing-file",
  "valid-ref-unreadable-file",
  "valid-ref-dangling",
  "valid-ref-circular",
  "valid-ref-kind",
  "valid-duplicate-operation-id",
  "valid-duplicate-tag",
  "valid-security-undefined",
  "valid-required-undeclared",
  "valid-too-many",
] as const satisfies readonly ValidationRuleId[];

export const CHANNEL_PARAMETER_UNDECLARED: LanguageRuleInfo = {
  id: "valid-channel-parameter-undeclared",
  severity: "error",
  title: "A parameter of an address is not described",
  why: "Nobody can know what to put into the address.",
  fix: "Describe it under `parameters` of the channel.",
};

export const CHANNEL_PARAMETER_UNUSED: LanguageRuleInfo = {
  id: "valid-channel-parameter-unused",
  severity: "error",
  title: "A parameter of a channel is not in its address",
  why: "It says nothing: there is no place in the address for it.",
  fix: "Put `{name}` into the address, or remove the parameter.",
};

export const SERVER_VARIABLE_UNDECLARED: LanguageRuleInfo = {
  id: "valid-server-variable-undeclared",
  severity: "error",
  title: "A variable of a server's address is not described",
  why: "Nobody can know what to put into the address.",
  fix: "Describe it under `variables` of the server.",
};

export const CHANNEL_SERVER_UNDEFINED: LanguageRuleInfo = {
  id: "valid-channel-server-undefined",
  severity: "error",
  title: "A channel names a server that does not exist",
  why: "Tools cannot connect to it, or connect to another.",
  fix: "Declare the server, or correct the name.",
};

export const MESSAGE_ELSEWHERE: LanguageRuleInfo = {
  id: "valid-message-elsewhere",
  severity: "error",
  title: "An operation has a message that is not its channel's",
  why: "AsyncAPI 3 wants the messages of an operation to be references to those of its channel; tools refuse others.",
  fix: "List the message in the channel, and refer to it there.",
};

export const DUPLICATE_MESSAGE_ID: LanguageRuleInfo = {
  id: "valid-duplicate-message-id",
  severity: "error",
  title: "Two messages have the same messageId",
  why: "It must name one message; generated code has one name twice.",
  fix: "Give each message a `messageId` of its own.",
};

export const REF_UNESCAPED: LanguageRuleInfo = {
  id: "valid-ref-unescaped",
  severity: "warning",
  title: "A reference does not escape the slash of a name",
  why: "A `/` leads one level down: tools that go by the letter find nothing there.",
  fix: "Write `~1` for each `/` of the name, or give the component a name without one.",
};

/** What validation of AsyncAPI can find. */
export const ASYNC_API_RULES: readonly LanguageRuleInfo[] = [
  ...SHARED.map((id) => ({ id, ...VALIDATION_RULES[id] })),
  CHANNEL_PARAMETER_UNDECLARED,
  CHANNEL_PARAMETER_UNUSED,
  SERVER_VARIABLE_UNDECLARED,
  CHANNEL_SERVER_UNDEFINED,
  MESSAGE_ELSEWHERE,
  DUPLICATE_MESSAGE_ID,
  REF_UNESCAPED,
];
