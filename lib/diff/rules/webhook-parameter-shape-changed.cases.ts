import { defineCases } from "@/lib/diff/rule";

/** When `webhook-parameter-shape-changed` fires, and when it stays silent. */
export const webhookParameterShapeChangedCases = defineCases("webhook-parameter-shape-changed", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, content: {application/json: {schema: {type: integer}}}}
      responses: {"204": {description: Done}}`,
    expected: ["webhook POST thing › query parameter limit"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "webhook",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
