import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "nothing", text: chat(), fires: ["/operations/talk"] },
  { name: "a summary", text: chat({ operation: "summary: Talk" }), fires: [] },
  { name: "a trait says it", text: chat({ operation: "traits: [{ summary: Talk }]" }), fires: [] },
];
