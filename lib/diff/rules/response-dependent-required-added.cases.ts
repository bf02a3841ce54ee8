import { defineCases } from "@/lib/diff/rule";

/** When `response-dependent-required-added` fires, and when it stays silent. */
export const responseDependentRequiredAddedCases = defineCases("response-dependent-required-added", [
  {
    name: "fires",
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
      dependentRequired:
        size: [id]`,
    expected: ["response 200 › application/json › when size is present"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}
      dependentRequired:
        size: [id]`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: [],
  },
]);
