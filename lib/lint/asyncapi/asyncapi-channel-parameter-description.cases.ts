import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  {
    name: "nothing",
    text: chat({ address: "rooms/{id}", channel: "parameters: { id: {} }" }),
    fires: ["/channels/room/parameters/id"],
  },
  {
    name: "words",
    text: chat({ address: "rooms/{id}", channel: "parameters: { id: { description: The room } }" }),
    fires: [],
  },
];
