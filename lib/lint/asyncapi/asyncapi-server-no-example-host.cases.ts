import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  {
    name: "example.com",
    text: chat({ root: "servers: { live: { host: mq.example.com, protocol: mqtt } }" }),
    fires: ["/servers/live"],
  },
  { name: "a host", text: chat({ root: "servers: { live: { host: mq.shop.test, protocol: mqtt } }" }), fires: [] },
];
