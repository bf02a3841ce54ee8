import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const paginationChanged = defineLanguageRule({
  id: "smithy-pagination-changed",
  format: "smithy",
  on: "none/operation/pagination/changed",
  severity: "breaking",
  title: "An operation is paged in another way",
  why: "Generated paginators read tokens that are no longer there.",
  fix: "Keep `@paginated` and the members it names.",
  message: ({ subject, before, after }) => `${subject} is paged by ${inWords(after)}, not ${inWords(before)}`,
});
