import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  {
    name: "nobody sends it",
    text: chat({ root: "components: { messages: { left: { payload: { type: string } } } }" }),
    fires: ["/components/messages/left"],
  },
  {
    name: "a channel has it",
    text: chat({
      root: "components: { messages: { say: { payload: { type: string } } } }",
      messages: `{ say: { $ref: "#/components/messages/say" } }`,
    }),
    fires: [],
  },
];
