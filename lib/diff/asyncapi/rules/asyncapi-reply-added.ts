import { defineLanguageRule } from "@/lib/diff/languages/model";

/** An operation now answers. */
export const asyncapiReplyAdded = defineLanguageRule({
  id: "asyncapi-reply-added",
  format: "asyncapi",
  on: "response/reply/existence/added",
  severity: "non-breaking",
  title: "An operation now answers",
  why: "Clients may wait for the answer; none has to.",
  fix: "Nothing has to be done.",
  message: () => "The operation now has a reply",
});
