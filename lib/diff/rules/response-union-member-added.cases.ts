import { defineCases } from "@/lib/diff/rule";

/** When `response-union-member-added` fires, and when it stays silent. */
export const responseUnionMemberAddedCases = defineCases("response-union-member-added", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      oneOf:
        - title: Card
          type: object
          required: [pan]
          properties: {pan: {type: string}}
        - title: Transfer
          type: object
          required: [iban]
          properties: {iban: {type: string}}`,
    to: `
      oneOf:
        - title: Card
          type: object
          required: [pan]
          properties: {pan: {type: string}}
        - title: Transfer
          type: object
          required: [iban]
          properties: {iban: {type: string}}
        - title: Cash
          type: object
          required: [till]
          properties: {till: {type: string}}`,
    expected: ["response 200 › application/json › Cash"],
  },
  {
    name: "stays silent where only the order changed",
    frame: "response-schema",
    from: `
      oneOf:
        - title: Card
          type: object
          required: [pan]
          properties: {pan: {type: string}}
        - title: Transfer
          type: object
          required: [iban]
          properties: {iban: {type: string}}`,
    to: `
      oneOf:
        - title: Transfer
          type: object
          required: [iban]
          properties: {iban: {type: string}}
        - title: Card
          type: object
          required: [pan]
          properties: {pan: {type: string}}`,
    expected: [],
  },
]);
