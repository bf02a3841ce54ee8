import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Header of requests added. */
export const wsdlHeaderAdded = defineLanguageRule({
  id: "wsdl-header-added",
  format: "wsdl",
  on: "request/header/existence/added",
  severity: "dangerous",
  title: "Header of requests added",
  why: "The definition says that requests carry the header; services often refuse those without it, although a header is only demanded where it is marked as required.",
  fix: "Accept requests without the header, or mark it as required and treat the change as breaking.",
  message: (facts) => `${facts.subject} got the header ${quoted(facts.name)}`,
});
