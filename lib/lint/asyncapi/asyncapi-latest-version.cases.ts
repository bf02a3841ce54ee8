import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat, OLD } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "2.6", text: OLD, fires: ["/asyncapi"] },
  { name: "3.0", text: chat(), fires: [] },
];
