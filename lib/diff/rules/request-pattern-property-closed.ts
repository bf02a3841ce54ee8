import { defineRule } from "@/lib/diff/rule";

/** Request names no longer allowed by a pattern. */
export const requestPatternPropertyClosed = defineRule({
  id: "request-pattern-property-closed",
  on: "request/schema/pattern-property/closed",
  severity: "breaking",
  title: "Request names no longer allowed by a pattern",
  why: "An object may no longer have properties whose names match a pattern. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept and ignore them.",
  message: ({ subject, name }) => `${subject} may no longer have properties whose names match \`${name}\``,
});
