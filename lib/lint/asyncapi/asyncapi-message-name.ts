import { defineLanguageLintRule } from "@/lib/lint/rule";
import { messageSites } from "./sites";

export const messageName = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-message-name",
  severity: "hint",
  isOptIn: true,
  title: "Every message has a name",
  why: "Tools show and generate messages by their names.",
  fix: "Add a `name` to the message.",
  check: (contract, report, document) => {
    for (const { message, site } of messageSites(contract, document)) {
      if (message.name === undefined) report(site, `Message \`${message.key}\` has no \`name\`.`);
    }
  },
});
