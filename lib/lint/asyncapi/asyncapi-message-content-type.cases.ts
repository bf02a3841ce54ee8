import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "a guess", text: chat(), fires: ["/channels/room/messages/say"] },
  { name: "of the document", text: chat({ root: "defaultContentType: application/json" }), fires: [] },
  { name: "of the message", text: chat({ message: "contentType: text/plain, " }), fires: [] },
];
