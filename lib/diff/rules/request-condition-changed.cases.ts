import { defineCases } from "@/lib/diff/rule";

/** When `request-condition-changed` fires, and when it stays silent. */
export const requestConditionChangedCases = defineCases("request-condition-changed", [
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
        size: {type: string}
      if: {properties: {size: {const: huge}}}
      then: {required: [name]}`,
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent where nothing changed",
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
        size: {type: string}
      if: {properties: {size: {const: big}}}
      then: {required: [id]}`,
    expected: [],
  },
]);
