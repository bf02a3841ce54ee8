import { defineCases } from "@/lib/diff/rule";

/** When `response-union-tightened` fires, and when it stays silent. */
export const responseUnionTightenedCases = defineCases("response-union-tightened", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      anyOf:
        - type: object
          properties: {pan: {type: string}}
        - type: object
          properties: {iban: {type: string}}`,
    to: `
      oneOf:
        - type: object
          properties: {pan: {type: string}}
        - type: object
          properties: {iban: {type: string}}`,
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      oneOf:
        - type: object
          properties: {pan: {type: string}}
        - type: object
          properties: {iban: {type: string}}`,
    to: `
      anyOf:
        - type: object
          properties: {pan: {type: string}}
        - type: object
          properties: {iban: {type: string}}`,
    expected: [],
  },
]);
