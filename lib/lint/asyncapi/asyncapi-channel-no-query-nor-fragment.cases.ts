import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "a query", text: chat({ address: `"rooms?id=1"` }), fires: ["/channels/room"] },
  { name: "none", text: chat(), fires: [] },
];
