import { defineCases } from "@/lib/diff/rule";

/** When `request-choice-removed` fires, and when it stays silent. */
export const requestChoiceRemovedCases = defineCases("request-choice-removed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        pan: {type: string}
        iban: {type: string}
      oneOf:
        - required: [pan]
        - required: [iban]`,
    to: `
      type: object
      properties:
        pan: {type: string}
        iban: {type: string}`,
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        pan: {type: string}
        iban: {type: string}`,
    to: `
      type: object
      properties:
        pan: {type: string}
        iban: {type: string}
      oneOf:
        - required: [pan]
        - required: [iban]`,
    expected: [],
  },
]);
