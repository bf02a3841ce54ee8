import { defineRule } from "@/lib/diff/rule";

/** Response names allowed by a pattern. */
export const responsePatternPropertyOpened = defineRule({
  id: "response-pattern-property-opened",
  on: "response/schema/pattern-property/opened",
  severity: "breaking",
  title: "Response names allowed by a pattern",
  why: "An object that had no other properties may now have those whose names match a pattern. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Leave them out for callers that know only the old contract.",
  message: ({ subject, name }) => `${subject} may now have properties whose names match \`${name}\``,
});
