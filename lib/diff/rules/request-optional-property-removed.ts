import { defineRule } from "@/lib/diff/rule";

/** Request optional property removed. */
export const requestOptionalPropertyRemoved = defineRule({
  id: "request-optional-property-removed",
  on: "request/schema/property/removed-optional",
  severity: "dangerous",
  title: "Request optional property removed",
  why: "Callers may still send the property; it no longer has any effect. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Deprecate the property with a sunset date first.",
  message: (facts) => `${facts.subject} was removed${facts.note ? ` (${facts.note})` : ""}`,
});
