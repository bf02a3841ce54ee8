import { defineCases } from "@/lib/diff/rule";

/** When `request-union-tightened` fires, and when it stays silent. */
export const requestUnionTightenedCases = defineCases("request-union-tightened", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
