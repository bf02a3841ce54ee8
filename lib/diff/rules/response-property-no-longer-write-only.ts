import { defineRule } from "@/lib/diff/rule";

/** Response property is no longer write-only. */
export const responsePropertyNoLongerWriteOnly = defineRule({
  id: "response-property-no-longer-write-only",
  on: "response/schema/visibility/shown",
  severity: "non-breaking",
  title: "Response property is no longer write-only",
  why: "Answers now hold the property, too.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer write-only`,
});
