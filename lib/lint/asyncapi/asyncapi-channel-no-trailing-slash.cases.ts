import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "a slash", text: chat({ address: "rooms/" }), fires: ["/channels/room"] },
  { name: "the root alone", text: chat({ address: "/" }), fires: [] },
];
