import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message has another name. */
export const asyncapiMessageRenamed = defineLanguageRule({
  id: "asyncapi-message-renamed",
  format: "asyncapi",
  on: "none/message/name/changed",
  severity: "non-breaking",
  title: "A message has another name",
  why: "The name is not part of what is sent, but generated code is called after it.",
  fix: "Generate code anew, or keep the name.",
  message: (facts) => `Message ${code(String(facts.before))} is now called ${code(String(facts.after))}`,
});
