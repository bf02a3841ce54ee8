import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Elements of a message are in another namespace. */
export const wsdlNamespaceChanged = defineLanguageRule({
  id: "wsdl-namespace-changed",
  format: "wsdl",
  on: "none/message/namespace/changed",
  severity: "breaking",
  title: "Elements of a message are in another namespace",
  why: "An element is known by its namespace and name together: callers write and read elements that the other side does not know, in every message.",
  fix: "Keep the namespace while messages stay compatible; offer a new namespace as a new version side by side.",
  message: (facts) => `${facts.subject}: the namespace ${quoted(facts.before)} became ${quoted(facts.after)}`,
});
