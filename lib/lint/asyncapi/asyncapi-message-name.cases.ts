import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "none", text: chat(), fires: ["/channels/room/messages/say"] },
  { name: "one", text: chat({ message: "name: Say, " }), fires: [] },
];
