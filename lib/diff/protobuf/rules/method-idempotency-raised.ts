import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const methodIdempotencyRaised = defineLanguageRule({
  id: "protobuf-method-idempotency-raised",
  format: "protobuf",
  on: "request/method/idempotency/raised",
  severity: "non-breaking",
  title: "A method may now be called again without harm",
  why: "Callers may go on as before.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`${facts.subject} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
