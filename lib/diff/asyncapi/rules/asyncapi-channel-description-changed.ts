import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** What is said of a channel has changed. */
export const asyncapiChannelDescriptionChanged = defineLanguageRule({
  id: "asyncapi-channel-description-changed",
  format: "asyncapi",
  on: "none/channel/description/changed",
  severity: "non-breaking",
  title: "What is said of a channel has changed",
  why: "People read it; machines do not.",
  fix: "Nothing has to be done.",
  message: (facts) => `The ${facts.note} of channel ${code(facts.name)} was changed`,
});
