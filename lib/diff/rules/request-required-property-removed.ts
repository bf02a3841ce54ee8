import { defineRule } from "@/lib/diff/rule";

/** Request required property removed. */
export const requestRequiredPropertyRemoved = defineRule({
  id: "request-required-property-removed",
  on: "request/schema/property/removed-required",
  severity: "dangerous",
  title: "Request required property removed",
  why: "Callers still send the property; it no longer has any effect. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Deprecate the property with a sunset date first.",
  message: (facts) => `${facts.subject}, which was required, was removed${facts.note ? ` (${facts.note})` : ""}`,
});
