import { defineLanguageLintRule } from "@/lib/lint/rule";
import { messageSites } from "./sites";

export const messageContentType = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-message-content-type",
  severity: "info",
  title: "The content type of messages is said",
  why: "JSON is a guess; what is on the wire may be Avro or text.",
  fix: "Add `defaultContentType` to the document, or `contentType` to the message.",
  check: (contract, report, document) => {
    for (const { message, site } of messageSites(contract, document)) {
      if (message.contentType === undefined)
        report(site, `Nothing says in which format \`${message.key}\` is written.`);
    }
  },
});
