import { defineRule } from "@/lib/diff/rule";

/** Webhook parameter changed between a schema and a media type. */
export const webhookParameterShapeChanged = defineRule({
  id: "webhook-parameter-shape-changed",
  on: "response/parameter/shape/changed",
  severity: "breaking",
  title: "Webhook parameter changed between a schema and a media type",
  why: "The parameter is encoded in another way than before.",
  fix: "Keep the old encoding, and add a parameter for the new one.",
  message: (facts) => `${facts.subject} is now encoded in another way`,
});
