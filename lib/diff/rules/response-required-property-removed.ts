import { defineRule } from "@/lib/diff/rule";

/** Response required property removed. */
export const responseRequiredPropertyRemoved = defineRule({
  id: "response-required-property-removed",
  on: "response/schema/property/removed-required",
  severity: "breaking",
  title: "Response required property removed",
  why: "Callers could rely on the property being there. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep sending the property, and deprecate it with a sunset date.",
  message: (facts) => `${facts.subject}, which was required, was removed${facts.note ? ` (${facts.note})` : ""}`,
});
