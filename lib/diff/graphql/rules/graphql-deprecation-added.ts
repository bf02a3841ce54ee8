import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Deprecation announced. */
export const graphqlDeprecationAdded = defineLanguageRule({
  id: "graphql-deprecation-added",
  format: "graphql",
  on: "none/deprecation/mark/added",
  severity: "non-breaking",
  title: "Deprecation announced",
  why: "Callers are told to move away; nothing fails yet.",
  fix: "Say in the reason what to use instead, and until when.",
  message: (facts) => noted(`${facts.subject} is deprecated`, facts),
});
