import { defineRule } from "@/lib/diff/rule";

/** Request property became read-only. */
export const requestPropertyBecameReadOnly = defineRule({
  id: "request-property-became-read-only",
  on: "request/schema/visibility/hidden",
  severity: "dangerous",
  title: "Request property became read-only",
  why: "Callers that send the property now send it in vain.",
  fix: "Announce the change, and keep the old behaviour until a sunset date.",
  message: (facts) => `${facts.subject} became read-only`,
});
