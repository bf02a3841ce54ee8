import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const reservedUsed = defineLanguageRule({
  id: "protobuf-reserved-used",
  format: "protobuf",
  on: "none/reserved/existence/used",
  severity: "breaking",
  title: "Something reserved is used again",
  why: "It was reserved because messages are about in which it means something else: those are now read wrongly.",
  fix: "Take another name or number, and keep what was reserved.",
  message: (facts) => withNote(`${facts.subject} is used again`, facts),
});
