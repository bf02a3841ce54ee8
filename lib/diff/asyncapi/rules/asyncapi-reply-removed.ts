import { defineLanguageRule } from "@/lib/diff/languages/model";

/** An operation no longer answers. */
export const asyncapiReplyRemoved = defineLanguageRule({
  id: "asyncapi-reply-removed",
  format: "asyncapi",
  on: "response/reply/existence/removed",
  severity: "breaking",
  title: "An operation no longer answers",
  why: "Clients wait for an answer that never comes.",
  fix: "Go on answering until no client waits any more.",
  message: () => "The operation no longer has a reply",
});
