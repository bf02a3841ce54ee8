import { defineCases } from "@/lib/diff/rule";

/** When `webhook-parameter-became-optional` fires, and when it stays silent. */
export const webhookParameterBecameOptionalCases = defineCases("webhook-parameter-became-optional", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, required: true}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    expected: ["webhook POST thing › query parameter limit"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, required: true}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
