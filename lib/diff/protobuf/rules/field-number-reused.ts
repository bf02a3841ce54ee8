import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldNumberReused = defineLanguageRule({
  id: "protobuf-field-number-reused",
  format: "protobuf",
  on: "none/field/number/reused",
  severity: "breaking",
  title: "A number was given to another field",
  why: "What old writers send in the old field is read as the new one, or the whole message is refused.",
  fix: "Give the new field a number that was never used, and reserve the old one.",
  message: (facts) =>
    withNote(
      `${facts.subject} has the number of another field: it was ${code(facts.before)}, and is ${code(facts.after)}`,
      facts,
    ),
});
