import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  { name: "none", text: chat({ messages: "{ say: { summary: Said } }" }), fires: ["/channels/room/messages/say"] },
  { name: "one", text: chat(), fires: [] },
  {
    name: "in Avro",
    text: chat({ payload: `{ schemaFormat: "application/vnd.apache.avro", schema: { type: string } }` }),
    fires: [],
  },
];
