import { defineRule } from "@/lib/diff/rule";

/** Response optional property removed. */
export const responseOptionalPropertyRemoved = defineRule({
  id: "response-optional-property-removed",
  on: "response/schema/property/removed-optional",
  severity: "dangerous",
  title: "Response optional property removed",
  why: "Callers that read the property may no longer find it. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Deprecate the property with a sunset date first.",
  message: (facts) => `${facts.subject} was removed${facts.note ? ` (${facts.note})` : ""}`,
});
