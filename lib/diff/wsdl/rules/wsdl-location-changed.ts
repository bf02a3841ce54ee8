import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Address of an operation changed. */
export const wsdlLocationChanged = defineLanguageRule({
  id: "wsdl-location-changed",
  format: "wsdl",
  on: "request/binding/location/changed",
  severity: "breaking",
  title: "Address of an operation changed",
  why: "Calls go to an address at which nothing is any more.",
  fix: "Keep the old address, or redirect from it.",
  message: (facts) => changedMessage(facts, "location"),
});
