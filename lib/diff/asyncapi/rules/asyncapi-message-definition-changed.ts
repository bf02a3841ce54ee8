import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A payload in a language that is not compared has changed. */
export const asyncapiMessageDefinitionChanged = defineLanguageRule({
  id: "asyncapi-message-definition-changed",
  format: "asyncapi",
  on: "none/message/definition/changed",
  severity: "dangerous",
  title: "A payload in a language that is not compared has changed",
  why: "The payload is described in Avro, Protobuf or the like; whether old messages are still read is not known here.",
  fix: "Publish the schema as a definition of its own: then it is compared by its own rules.",
  message: (facts) => `The ${facts.note} definition of ${code(facts.name)} has changed`,
});
