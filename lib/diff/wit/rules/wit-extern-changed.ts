import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A name of a world stands for something else. */
export const witExternChanged = defineLanguageRule({
  id: "wit-extern-changed",
  format: "wit",
  on: "none/world/extern/changed",
  severity: "breaking",
  title: "A name of a world stands for something else",
  why: "Components and hosts find under the name what they do not expect.",
  fix: "Keep the name for what it was, and give the new thing another.",
  message: (facts) => `${facts.subject} was ${quoted(facts.before)}, and is ${quoted(facts.after)} now${noted(facts)}`,
});
