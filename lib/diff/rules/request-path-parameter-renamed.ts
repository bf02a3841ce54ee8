import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Path parameter renamed. */
export const requestPathParameterRenamed = defineRule({
  id: "request-path-parameter-renamed",
  on: "request/parameter/name/renamed",
  severity: "non-breaking",
  title: "Path parameter renamed",
  why: "The names of path parameters are not part of a message: the URL is the same.",
  fix: "Nothing needs to be done.",
  message: (facts) => `The path parameter ${quoted(facts.before)} is now called ${quoted(facts.after)}`,
});
