import { defineCases } from "@/lib/diff/rule";

/** When `request-condition-removed` fires, and when it stays silent. */
export const requestConditionRemovedCases = defineCases("request-condition-removed", [
  {
    name: "fires",
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
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
