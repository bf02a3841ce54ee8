import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  {
    name: "no words",
    text: chat({ payload: "{ type: object, properties: { text: { type: string } } }" }),
    fires: ["/channels/room/messages/say/payload/properties/text"],
  },
  {
    name: "words",
    text: chat({ payload: "{ type: object, properties: { text: { type: string, description: What is said } } }" }),
    fires: [],
  },
];
