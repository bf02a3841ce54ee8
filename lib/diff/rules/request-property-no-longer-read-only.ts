import { defineRule } from "@/lib/diff/rule";

/** Request property is no longer read-only. */
export const requestPropertyNoLongerReadOnly = defineRule({
  id: "request-property-no-longer-read-only",
  on: "request/schema/visibility/shown",
  severity: "non-breaking",
  title: "Request property is no longer read-only",
  why: "Callers may now send the property; they need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer read-only`,
});
