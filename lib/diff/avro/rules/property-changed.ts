import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords, within } from "@/lib/diff/languages/in-words";

export const propertyChanged = defineLanguageRule({
  id: "avro-property-changed",
  format: "avro",
  on: "none/type/property/changed",
  severity: "non-breaking",
  title: "A property of its own changed",
  why: "Avro passes over it; tools that read it may not.",
  fix: "Look at what the property means.",
  message: ({ subject, name, before, after }) =>
    `The property \`${name}\` of ${within(subject)} is ${inWords(after)}, not ${inWords(before)}`,
});
