/** Names a definition of several files usually begins in, best first. */
export const ENTRY_NAMES = [
  ...["openapi", "swagger", "asyncapi", "api", "index", "main", "root"].flatMap((stem) =>
    ["yaml", "yml", "json"].map((extension) => `${stem}.${extension}`),
  ),
  ...["schema.graphql", "schema.graphqls", "world.wit", "main.smithy", "service.proto"],
];
