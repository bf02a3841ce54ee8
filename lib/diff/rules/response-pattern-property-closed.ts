import { defineRule } from "@/lib/diff/rule";

/** Response names no longer allowed by a pattern. */
export const responsePatternPropertyClosed = defineRule({
  id: "response-pattern-property-closed",
  on: "response/schema/pattern-property/closed",
  severity: "non-breaking",
  title: "Response names no longer allowed by a pattern",
  why: "An object may no longer have properties whose names match a pattern. Everything that can now come could come before.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} may no longer have properties whose names match \`${name}\``,
});
