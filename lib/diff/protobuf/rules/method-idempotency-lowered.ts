import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const methodIdempotencyLowered = defineLanguageRule({
  id: "protobuf-method-idempotency-lowered",
  format: "protobuf",
  on: "request/method/idempotency/lowered",
  severity: "breaking",
  title: "A method may no longer be called again without harm",
  why: "Clients send calls without effects with `GET`, and repeat calls that are idempotent: now that is refused, or happens twice.",
  fix: "Add a new method.",
  message: (facts) => withNote(`${facts.subject} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
