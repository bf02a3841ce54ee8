import { defineAcrossRule } from "@/lib/diff/across/model";

/** New request field is demanded in the new language. */
export const acrossRequestFieldDemanded = defineAcrossRule({
  id: "across-request-field-demanded",
  on: "request/field/required/added",
  severity: "breaking",
  title: "New request field is demanded in the new language",
  why: "Callers that are moved over have no value for it: rewriting the call alone is not enough.",
  fix: "Make it optional, or say where callers get its value from.",
  message: (facts) => `${facts.subject} is demanded, and callers had no such value to send`,
});
