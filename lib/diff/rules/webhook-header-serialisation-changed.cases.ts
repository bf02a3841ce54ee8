import { defineCases } from "@/lib/diff/rule";

/** When `webhook-header-serialisation-changed` fires, and when it stays silent. */
export const webhookHeaderSerialisationChangedCases = defineCases("webhook-header-serialisation-changed", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {schema: {type: object, properties: {from: {type: integer}}}}`,
    to: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {explode: true, schema: {type: object, properties: {from: {type: integer}}}}`,
    expected: ["webhook POST thing › response 200 › header › X-Range"],
  },
  {
    name: "stays silent where the value is a single one",
    frame: "webhook",
    from: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {schema: {type: integer}}`,
    to: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {explode: true, schema: {type: integer}}`,
    expected: [],
  },
]);
