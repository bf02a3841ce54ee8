import { defineCases } from "@/lib/diff/rule";

/** When `response-choice-removed` fires, and when it stays silent. */
export const responseChoiceRemovedCases = defineCases("response-choice-removed", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
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
