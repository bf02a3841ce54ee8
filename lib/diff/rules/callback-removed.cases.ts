import { defineCases } from "@/lib/diff/rule";

/** When `callback-removed` fires, and when it stays silent. */
export const callbackRemovedCases = defineCases("callback-removed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      callbacks:
        done:
          "{$request.query.url}":
            post: {responses: {"204": {description: Done}}}
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: ["callback done › {$request.query.url} › POST"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      callbacks:
        done:
          "{$request.query.url}":
            post: {responses: {"204": {description: Done}}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
