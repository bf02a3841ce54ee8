import { defineCases } from "@/lib/diff/rule";

/** When `response-condition-removed` fires, and when it stays silent. */
export const responseConditionRemovedCases = defineCases("response-condition-removed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}
      if: {properties: {size: {const: big}}}
      then: {required: [id]}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}
      if: {properties: {size: {const: big}}}
      then: {required: [id]}`,
    expected: [],
  },
]);
