import { defineLanguageLintRule } from "@/lib/lint/rule";
import { messageSites } from "./sites";

export const messagePayload = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-message-payload",
  severity: "warning",
  title: "Every message has a payload",
  why: "Without a schema nobody can check, generate or mock the message.",
  fix: "Describe the `payload`, be it as `{ type: string }`.",
  check: (contract, report, document) => {
    for (const { message, site } of messageSites(contract, document)) {
      if (message.payload !== undefined || message.foreign !== undefined) continue;
      report(site, `Message \`${message.key}\` has no payload that can be read.`);
    }
  },
});
