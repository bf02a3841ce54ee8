import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords, within } from "@/lib/diff/languages/in-words";

export const resourceIdentifiersChanged = defineLanguageRule({
  id: "smithy-resource-identifiers-changed",
  format: "smithy",
  on: "none/resource/identifiers/changed",
  severity: "breaking",
  title: "The identifiers of a resource changed",
  why: "Whoever kept what identified one of them cannot find it again.",
  fix: "Keep the identifiers; make a new resource for another way of naming.",
  message: ({ subject, before, after }) =>
    `The identifiers of ${within(subject)} are ${inWords(after)}, not ${inWords(before)}`,
});
