import { defineLanguageLintRule } from "@/lib/lint/rule";
import { infoSite } from "./sites";

export const infoContact = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-info-contact",
  severity: "warning",
  title: "The document says whom to ask",
  why: "Whoever has a question about a message does not know where to turn.",
  fix: "Add `contact` with a `url` or an `email` to `info`.",
  check: (_contract, report, document) => {
    const { contact } = document.model.info;
    if (contact?.url !== undefined || contact?.email !== undefined) return;
    report(infoSite(document), "Nothing says whom to ask: `info.contact` has no address.");
  },
});
