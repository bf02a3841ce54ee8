import { defineCases } from "@/lib/diff/rule";

/** When `request-condition-added` fires, and when it stays silent. */
export const requestConditionAddedCases = defineCases("request-condition-added", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
    expected: [],
  },
]);
