import { defineLanguageRule } from "@/lib/diff/languages/model";

export const bindingRemoved = defineLanguageRule({
  id: "smithy-binding-removed",
  format: "smithy",
  on: "none/operation/binding/removed",
  severity: "dangerous",
  title: "An operation is no longer bound where it was",
  why: "Generated clients have it in another place: a method of another resource, or of the service.",
  fix: "Bind it where it was, too.",
  message: ({ subject, name }) => `${subject} is no longer bound to ${name}`,
});
