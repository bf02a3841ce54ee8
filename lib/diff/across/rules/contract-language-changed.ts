import { defineAcrossRule } from "@/lib/diff/across/model";

/** Contract language changed. */
export const contractLanguageChanged = defineAcrossRule({
  id: "contract-language-changed",
  on: "none/document/language/changed",
  severity: "breaking",
  title: "Contract language changed",
  why: "Clients are written for one language and what it travels on: none of them can talk to the new version as it is.",
  fix: "Publish the new contract beside the old one, deprecate the old one with a sunset date, and tell callers what each operation became.",
  message: (facts) => `The contract was written in ${facts.before} and is written in ${facts.after} now`,
});
