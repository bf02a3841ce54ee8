import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A channel has another name in the document. */
export const asyncapiChannelRenamed = defineLanguageRule({
  id: "asyncapi-channel-renamed",
  format: "asyncapi",
  on: "none/channel/name/changed",
  severity: "non-breaking",
  title: "A channel has another name in the document",
  why: "The name is not part of the address, but generated code is called after it.",
  fix: "Generate code anew, or keep the name.",
  message: (facts) => `Channel ${code(String(facts.before))} is now called ${code(String(facts.after))}`,
});
