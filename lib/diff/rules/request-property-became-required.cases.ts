import { defineCases } from "@/lib/diff/rule";

/** When `request-property-became-required` fires, and when it stays silent. */
export const requestPropertyBecameRequiredCases = defineCases("request-property-became-required", [
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
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "fires for the one kind of object that demands it",
    frame: "request-schema",
    from: `
      type: object
      required: [kind]
      properties:
        kind: {type: string, enum: [card, cash]}
        note: {type: string}`,
    to: `
      oneOf:
        - type: object
          title: Card
          required: [kind, note]
          properties:
            kind: {type: string, enum: [card]}
            note: {type: string}
        - type: object
          title: Cash
          required: [kind]
          properties:
            kind: {type: string, enum: [cash]}
            note: {type: string}`,
    expected: ["request body › application/json › Card › note"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: [],
  },
]);
