import { defineCases } from "@/lib/diff/rule";

/** When `operation-sunset-brought-forward` fires, and when it stays silent. */
export const operationSunsetBroughtForwardCases = defineCases("operation-sunset-brought-forward", [
  {
    name: "fires",
    frame: "operation",
    from: `
      deprecated: true
      x-sunset: "2027-01-01"
      responses: {"204": {description: Done}}`,
    to: `
      deprecated: true
      x-sunset: "2026-10-01"
      responses: {"204": {description: Done}}`,
    expected: ["sunset"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      deprecated: true
      x-sunset: "2026-10-01"
      responses: {"204": {description: Done}}`,
    to: `
      deprecated: true
      x-sunset: "2027-01-01"
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
