import { defineRule } from "@/lib/diff/rule";

/** Response property is now ruled out. */
export const responsePropertyRuledOut = defineRule({
  id: "response-property-ruled-out",
  on: "response/schema/property/removed-from-closed",
  severity: "dangerous",
  title: "Response property is now ruled out",
  why: "The property was removed from an object that allows no others, so it will not be there again. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Deprecate the property with a sunset date first.",
  message: (facts) => `${facts.subject} was removed, and the object allows no other properties`,
});
