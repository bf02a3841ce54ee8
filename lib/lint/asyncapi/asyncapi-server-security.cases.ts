import type { LanguageLintCase } from "@/lib/lint/rule";
import { chat } from "./case-texts";

export const cases: LanguageLintCase[] = [
  {
    name: "open to all",
    text: chat({ root: "servers: { live: { host: a.test, protocol: mqtt } }" }),
    fires: ["/servers/live"],
  },
  {
    name: "a certificate",
    text: chat({ root: "servers: { live: { host: a.test, protocol: mqtt, security: [{ type: X509 }] } }" }),
    fires: [],
  },
];
