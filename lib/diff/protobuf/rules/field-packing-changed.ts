import { defineLanguageRule } from "@/lib/diff/languages/model";
import { lower, withNote } from "@/lib/diff/protobuf/wording";

export const fieldPackingChanged = defineLanguageRule({
  id: "protobuf-field-packing-changed",
  format: "protobuf",
  on: "none/field/packing/changed",
  severity: "non-breaking",
  title: "A list of numbers is packed in another way",
  why: "Readers have to take both since proto2 2.3; only very old ones do not.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`The packing of ${lower(facts.subject)} changed`, facts),
});
