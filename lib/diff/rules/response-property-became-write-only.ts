import { defineRule } from "@/lib/diff/rule";

/** Response property became write-only. */
export const responsePropertyBecameWriteOnly = defineRule({
  id: "response-property-became-write-only",
  on: "response/schema/visibility/hidden",
  severity: "dangerous",
  title: "Response property became write-only",
  why: "Callers that read the property no longer find it in answers.",
  fix: "Announce the change, and keep the old behaviour until a sunset date.",
  message: (facts) => `${facts.subject} became write-only`,
});
