import { defineRule } from "@/lib/diff/rule";

/** Operation removed without notice. */
export const operationRemoved = defineRule({
  id: "operation-removed",
  on: "none/operation/existence/removed",
  severity: "breaking",
  title: "Operation removed without notice",
  why: "Every caller of the operation fails, and none was told that it goes away.",
  fix: "Keep the operation, mark it as `deprecated` with an `x-sunset` date, and remove it after that date.",
  message: (facts) => `${facts.subject} was removed${facts.note ? ` (${facts.note})` : ""}`,
});
