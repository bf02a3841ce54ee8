import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Messages of an operation are written in another style. */
export const wsdlStyleChanged = defineLanguageRule({
  id: "wsdl-style-changed",
  format: "wsdl",
  on: "none/binding/style/changed",
  severity: "breaking",
  title: "Messages of an operation are written in another style",
  why: "Style (document or RPC) and use (literal or encoded) decide what the body looks like: neither side can read the other.",
  fix: "Offer the new style as a binding of its own, with a port of its own.",
  message: (facts) => changedMessage(facts, "style"),
});
