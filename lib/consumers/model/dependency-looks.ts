/** How the dependencies are shown; absent: as a graph, and on a phone as a table. */
export const DEPENDENCY_LOOKS = ["graph", "table"] as const;
