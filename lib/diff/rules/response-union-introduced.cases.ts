import { defineCases } from "@/lib/diff/rule";

/** When `response-union-introduced` fires, and when it stays silent. */
export const responseUnionIntroducedCases = defineCases("response-union-introduced", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent for a choice of one",
    frame: "response-schema",
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
