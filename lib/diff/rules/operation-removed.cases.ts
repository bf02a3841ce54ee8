import { defineCases } from "@/lib/diff/rule";

/** When `operation-removed` fires, and when it stays silent. */
export const operationRemovedCases = defineCases("operation-removed", [
  {
    name: "fires",
    frame: "document",
    from: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}
        /owners:
          get: {responses: {"204": {description: Done}}}`,
    to: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}`,
    expected: ["operation"],
  },
  {
    name: "stays silent the other way round",
    frame: "document",
    from: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}`,
    to: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}
        /owners:
          get: {responses: {"204": {description: Done}}}`,
    expected: [],
  },
]);
