import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no doc", text: "protocol P { void a(); }\n", fires: ["/messages/a"] },
  { name: "a doc", text: "protocol P { /** Does a. */ void a(); }\n", fires: [] },
];
