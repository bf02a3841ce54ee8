import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  {
    name: "a number for a text",
    text: chat({ message: "examples: [{ payload: 7 }], " }),
    fires: ["/channels/room/messages/say/examples/0/payload"],
  },
  { name: "a text", text: chat({ message: "examples: [{ payload: Hello }], " }), fires: [] },
];
