import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "none", text: chat(), fires: ["/info"] },
  { name: "one", text: chat({ info: "description: Talk" }), fires: [] },
];
