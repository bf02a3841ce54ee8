import { defineAcrossRule } from "@/lib/diff/across/model";

/** Operation became another in a new language. */
export const operationBecame = defineAcrossRule({
  id: "operation-became",
  on: "none/operation/identity/changed",
  severity: "breaking",
  title: "Operation became another in a new language",
  why: "Callers of the old operation have to be rewritten for the new one; that there is one tells them where to go.",
  fix: "Confirm or correct what became what on the page of changes, and name the new operation as the replacement of the old one.",
  message: (facts) => `\`${facts.before}\` became \`${facts.after}\`${facts.note ? ` (${facts.note})` : ""}`,
});
