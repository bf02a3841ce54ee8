import { defineRule } from "@/lib/diff/rule";

/** Request names allowed by a pattern. */
export const requestPatternPropertyOpened = defineRule({
  id: "request-pattern-property-opened",
  on: "request/schema/pattern-property/opened",
  severity: "non-breaking",
  title: "Request names allowed by a pattern",
  why: "An object that had no other properties may now have those whose names match a pattern. Everything that could be sent can still be sent.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} may now have properties whose names match \`${name}\``,
});
