import { defineLanguageLintRule } from "@/lib/lint/rule";
import { messageSites } from "./sites";

export const messageUnused = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-message-unused",
  severity: "info",
  title: "Messages of the components are used",
  why: "What nothing sends or receives is read, and kept up to date, for nothing.",
  fix: "Use the message in a channel, or remove it.",
  check: (contract, report, document) => {
    const used = new Set(messageSites(contract, document).map(({ message }) => message));
    for (const channel of contract.channels.values())
      for (const message of channel.messages.values()) used.add(message);
    for (const [name, message] of contract.messages) {
      if (!used.has(message)) report({ place: message.place }, `Nothing sends or receives \`${name}\`.`);
    }
  },
});
