import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Operation lost a server of its own. */
export const operationServerRemoved = defineRule({
  id: "operation-server-removed",
  on: "none/operation/server/removed",
  severity: "non-breaking",
  title: "Operation lost a server of its own",
  why: "The list of addresses is advice; whether the old one still answers is not a matter of the contract.",
  fix: "Make sure that the old address still answers.",
  message: (facts) => `${facts.subject} lost the server ${quoted(facts.name)}`,
});
