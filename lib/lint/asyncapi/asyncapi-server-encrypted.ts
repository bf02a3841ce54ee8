import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Protocols in the clear, and what they are called over TLS. */
const SECURE: ReadonlyMap<string, string> = new Map([
  ["amqp", "amqps"],
  ["http", "https"],
  ["kafka", "kafka-secure"],
  ["mqtt", "mqtts"],
  ["stomp", "stomps"],
  ["ws", "wss"],
]);

export const serverEncrypted = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-server-encrypted",
  severity: "warning",
  isOptIn: true,
  title: "Servers are reached over an encrypted connection",
  why: "What is sent in the clear can be read and changed on the way.",
  fix: "Use the protocol over TLS: `mqtts`, `kafka-secure`, `amqps`, `wss`, `https`.",
  check: (contract, report) => {
    for (const { place, protocol } of contract.servers.values()) {
      const secure = SECURE.get(protocol.toLowerCase());
      if (secure !== undefined) report({ place }, `\`${protocol}\` is not encrypted; \`${secure}\` is.`);
    }
  },
});
