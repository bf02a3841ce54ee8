import { defineCases } from "@/lib/diff/rule";

/** When `operation-removed-after-sunset` fires, and when it stays silent. */
export const operationRemovedAfterSunsetCases = defineCases("operation-removed-after-sunset", [
  {
    name: "fires",
    frame: "document",
    from: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}
        /owners:
          get: {deprecated: true, x-sunset: "2026-06-30", responses: {"204": {description: Done}}}`,
    to: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}`,
    expected: ["operation"],
    today: "2026-07-01",
  },
  {
    name: "stays silent before the sunset",
    frame: "document",
    from: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}
        /owners:
          get: {deprecated: true, x-sunset: "2026-06-30", responses: {"204": {description: Done}}}`,
    to: `
      paths:
        /pets:
          get: {responses: {"204": {description: Done}}}`,
    expected: [],
    today: "2026-06-29",
  },
]);
