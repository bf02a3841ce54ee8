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
    name: "fires where the choice names beside it what all must have",
    frame: "response-schema",
    from: `
      title: Card
      type: object
      required: [kind]
      properties: {kind: {type: string, enum: [card]}, pan: {type: string}}`,
    to: `
      type: object
      required: [kind]
      oneOf:
        - title: Card
          properties: {kind: {type: string, enum: [card]}, pan: {type: string}}
        - title: Transfer
          properties: {kind: {type: string, enum: [transfer]}, iban: {type: string}}`,
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
