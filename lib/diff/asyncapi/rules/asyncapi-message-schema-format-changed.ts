import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A payload is described in another language. */
export const asyncapiMessageSchemaFormatChanged = defineLanguageRule({
  id: "asyncapi-message-schema-format-changed",
  format: "asyncapi",
  on: "none/message/schema-format/changed",
  severity: "dangerous",
  title: "A payload is described in another language",
  why: "What the two descriptions say cannot be compared; generated code is another.",
  fix: "Check by hand that the messages are the same.",
  message: (facts) =>
    `The payload of ${code(facts.name)} is now described in ${facts.after}, and was in ${facts.before}`,
});
