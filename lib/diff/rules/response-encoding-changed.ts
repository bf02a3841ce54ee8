import { defineRule } from "@/lib/diff/rule";

/** Encoding of a part of the response changed. */
export const responseEncodingChanged = defineRule({
  id: "response-encoding-changed",
  on: "response/media-type/encoding/changed",
  severity: "breaking",
  title: "Encoding of a part of the response changed",
  why: "The parts of the response come in another encoding than before.",
  fix: "Keep the old encoding.",
  message: (facts) => `${facts.subject}: the encoding of \`${facts.name}\` changed`,
});
