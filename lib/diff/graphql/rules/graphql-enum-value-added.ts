import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Enum value added. */
export const graphqlEnumValueAdded = defineLanguageRule({
  id: "graphql-enum-value-added",
  format: "graphql",
  on: "response/enum/value/added",
  severity: "dangerous",
  title: "Enum value added",
  why: "Callers receive a value that they do not know. Where the enum is only sent, nobody has to know it.",
  fix: "Tell callers to expect values that they do not know, and to treat them as a default.",
  message: (facts) => noted(`${facts.subject} was added`, facts),
});
