import { defineCases } from "@/lib/diff/rule";

/** When `webhook-required-header-added` fires, and when it stays silent. */
export const webhookRequiredHeaderAddedCases = defineCases("webhook-required-header-added", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      responses:
        "200":
          description: D`,
    to: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {required: true, schema: {type: integer}}}`,
    expected: ["webhook POST thing › response 200 › header › X-Rate"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {required: true, schema: {type: integer}}}`,
    to: `
      responses:
        "200":
          description: D`,
    expected: [],
  },
  {
    name: "stays silent where the header is optional",
    frame: "webhook",
    from: `
      responses:
        "200":
          description: D`,
    to: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {schema: {type: integer}}}`,
    expected: [],
  },
]);
