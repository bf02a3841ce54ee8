import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** The package was renamed. */
export const witPackageRenamed = defineLanguageRule({
  id: "wit-package-renamed",
  format: "wit",
  on: "none/package/name/changed",
  severity: "breaking",
  title: "The package was renamed",
  why: "Components and hosts find interfaces by the name of their package: nothing that was built for the old name fits the new one.",
  fix: "Keep the name, or publish the new package beside the old one.",
  message: (facts) => `${facts.subject} is now called ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
