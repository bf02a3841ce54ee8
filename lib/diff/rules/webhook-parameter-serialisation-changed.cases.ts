import { defineCases } from "@/lib/diff/rule";

/** When `webhook-parameter-serialisation-changed` fires, and when it stays silent. */
export const webhookParameterSerialisationChangedCases = defineCases("webhook-parameter-serialisation-changed", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: Done}}`,
    expected: ["webhook POST thing › query parameter ids"],
  },
  {
    name: "stays silent where the default is written out",
    frame: "webhook",
    from: `
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: ids, in: query, explode: true, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
