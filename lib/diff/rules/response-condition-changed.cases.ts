import { defineCases } from "@/lib/diff/rule";

/** When `response-condition-changed` fires, and when it stays silent. */
export const responseConditionChangedCases = defineCases("response-condition-changed", [
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
        size: {type: string}
      if: {properties: {size: {const: huge}}}
      then: {required: [name]}`,
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent where nothing changed",
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
        size: {type: string}
      if: {properties: {size: {const: big}}}
      then: {required: [id]}`,
    expected: [],
  },
]);
