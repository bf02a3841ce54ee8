import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "nobody", text: chat(), fires: ["/info"] },
  { name: "a name only", text: chat({ info: "contact: { name: Ann }" }), fires: ["/info"] },
  { name: "an address", text: chat({ info: "contact: { email: ann@a.example }" }), fires: [] },
];
