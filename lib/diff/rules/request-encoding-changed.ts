import { defineRule } from "@/lib/diff/rule";

/** Encoding of a form field changed. */
export const requestEncodingChanged = defineRule({
  id: "request-encoding-changed",
  on: "request/media-type/encoding/changed",
  severity: "breaking",
  title: "Encoding of a form field changed",
  why: "The parts of the form are expected in another encoding than before.",
  fix: "Accept the old encoding, too.",
  message: (facts) => `${facts.subject}: the encoding of \`${facts.name}\` changed`,
});
