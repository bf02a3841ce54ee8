import { defineRule } from "@/lib/diff/rule";

/** Parameter changed between a schema and a media type. */
export const requestParameterShapeChanged = defineRule({
  id: "request-parameter-shape-changed",
  on: "request/parameter/shape/changed",
  severity: "breaking",
  title: "Parameter changed between a schema and a media type",
  why: "The parameter is encoded in another way than before.",
  fix: "Add a new parameter for the new encoding.",
  message: (facts) => `${facts.subject} is now encoded in another way`,
});
