import { defineCases } from "@/lib/diff/rule";

/** When `request-dependent-required-added` fires, and when it stays silent. */
export const requestDependentRequiredAddedCases = defineCases("request-dependent-required-added", [
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
      dependentRequired:
        size: [id]`,
    expected: ["request body › application/json › when size is present"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
