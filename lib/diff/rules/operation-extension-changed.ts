import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Operation extension changed. */
export const operationExtensionChanged = defineRule({
  id: "operation-extension-changed",
  on: "none/operation/extension/changed",
  severity: "non-breaking",
  title: "Operation extension changed",
  why: "A vendor extension says something else; messages on the wire stay the same.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, `extension \`${facts.name}\``),
});
