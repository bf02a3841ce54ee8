import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Operation got a server of its own. */
export const operationServerAdded = defineRule({
  id: "operation-server-added",
  on: "none/operation/server/added",
  severity: "non-breaking",
  title: "Operation got a server of its own",
  why: "The list of addresses is advice; the others still stand.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} got the server ${quoted(facts.name)}`,
});
