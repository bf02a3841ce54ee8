import { defineRule } from "@/lib/diff/rule";

/** Callback added. */
export const callbackAdded = defineRule({
  id: "callback-added",
  on: "none/callback/existence/added",
  severity: "non-breaking",
  title: "Callback added",
  why: "The service can call back in one more case; who did not ask for it is not called.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
