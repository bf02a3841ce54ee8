import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** What is said of a server has changed. */
export const asyncapiServerDescriptionChanged = defineLanguageRule({
  id: "asyncapi-server-description-changed",
  format: "asyncapi",
  on: "none/server/description/changed",
  severity: "non-breaking",
  title: "What is said of a server has changed",
  why: "People read it; machines do not.",
  fix: "Nothing has to be done.",
  message: (facts) => `The ${facts.note} of server ${code(facts.name)} was changed`,
});
