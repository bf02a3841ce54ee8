import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "nothing", text: chat(), fires: ["/channels/room/messages/say"] },
  { name: "a description", text: chat({ message: "description: Said, " }), fires: [] },
];
