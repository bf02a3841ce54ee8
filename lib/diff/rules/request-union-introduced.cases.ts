import { defineCases } from "@/lib/diff/rule";

/** When `request-union-introduced` fires, and when it stays silent. */
export const requestUnionIntroducedCases = defineCases("request-union-introduced", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      title: Card
      type: object
      required: [pan]
      properties: {pan: {type: string}}`,
    to: `
      oneOf:
        - title: Card
          type: object
          required: [pan]
          properties: {pan: {type: string}}
        - title: Transfer
          type: object
          required: [iban]
          properties: {iban: {type: string}}`,
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent for a choice of one",
    frame: "request-schema",
    from: `
      title: Card
      type: object
      required: [pan]
      properties: {pan: {type: string}}`,
    to: `
      oneOf:
        - title: Card
          type: object
          required: [pan]
          properties: {pan: {type: string}}`,
    expected: [],
  },
]);
