import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Enum value removed. */
export const graphqlEnumValueRemoved = defineLanguageRule({
  id: "graphql-enum-value-removed",
  format: "graphql",
  on: "request/enum/value/removed",
  severity: "breaking",
  title: "Enum value removed",
  why: "Queries that give the value are refused. Where the enum is only given back, callers just never see it again.",
  fix: "Keep the value and mark it as `@deprecated` until nobody gives it.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
