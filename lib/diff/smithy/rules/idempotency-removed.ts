import { defineLanguageRule } from "@/lib/diff/languages/model";

export const idempotencyRemoved = defineLanguageRule({
  id: "smithy-idempotency-removed",
  format: "smithy",
  on: "none/operation/idempotency/removed",
  severity: "dangerous",
  title: "An operation is no longer safe to repeat",
  why: "Clients repeat such calls by themselves after a failure; now each of them may do something.",
  fix: "Keep `@readonly` or `@idempotent`, or offer an idempotency token.",
  message: ({ subject, name }) => `${subject} is no longer \`${name}\``,
});
