import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  {
    name: "in the clear",
    text: chat({ root: "servers: { live: { host: a.test, protocol: ws } }" }),
    fires: ["/servers/live"],
  },
  { name: "over TLS", text: chat({ root: "servers: { live: { host: a.test, protocol: wss } }" }), fires: [] },
];
