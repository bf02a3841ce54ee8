import { defineLanguageLintRule } from "@/lib/lint/rule";
import { messageSites } from "./sites";

export const messageDescription = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-message-description",
  severity: "warning",
  title: "Every message says what it tells",
  why: "A payload shows fields, not what happened.",
  fix: "Add a `summary` or a `description` to the message.",
  check: (contract, report, document) => {
    for (const { message, site } of messageSites(contract, document)) {
      if ([message.summary, message.description].some((text) => (text ?? "").trim() !== "")) continue;
      report(site, `Message \`${message.key}\` does not say what it tells.`);
    }
  },
});
