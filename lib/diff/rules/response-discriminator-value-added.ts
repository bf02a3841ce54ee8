import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response discriminator value added. */
export const responseDiscriminatorValueAdded = defineRule({
  id: "response-discriminator-value-added",
  on: "response/schema/discriminator-value/added",
  severity: "dangerous",
  title: "Response discriminator value added",
  why: "The property that tells alternatives apart may have a further value. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Tell callers to expect values that they do not know.",
  message: ({ subject, after }) => `${subject} can now be named ${quoted(after)} by the discriminator`,
});
