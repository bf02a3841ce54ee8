import { defineCases } from "@/lib/diff/rule";

/** When `request-union-member-added` fires, and when it stays silent. */
export const requestUnionMemberAddedCases = defineCases("request-union-member-added", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › Cash"],
  },
  {
    name: "stays silent where only the order changed",
    frame: "request-schema",
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
