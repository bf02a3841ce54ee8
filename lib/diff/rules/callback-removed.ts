import { defineRule } from "@/lib/diff/rule";

/** Callback removed. */
export const callbackRemoved = defineRule({
  id: "callback-removed",
  on: "none/callback/existence/removed",
  severity: "breaking",
  title: "Callback removed",
  why: "Callers wait for a call that no longer comes.",
  fix: "Keep calling back, and deprecate the callback first.",
  message: (facts) => `${facts.subject} was removed`,
});
