import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message is written in another format. */
export const asyncapiMessageContentTypeChanged = defineLanguageRule({
  id: "asyncapi-message-content-type-changed",
  format: "asyncapi",
  on: "none/message/content-type/changed",
  severity: "breaking",
  title: "A message is written in another format",
  why: "The other side reads the bytes in the old format, and fails.",
  fix: "Offer the new format as a message of its own, and keep the old one for a while.",
  message: (facts) => `Message ${code(facts.name)} is now ${facts.after}, and was ${facts.before}`,
});
