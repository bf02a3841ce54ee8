/** A name for each variable of a path: `/users/{}/orders/{}` → `userId`, `orderId`. */
function named(path: string): { path: string; names: string[] } {
  const names: string[] = [];
  let before = "item";
  const segments = path.split("/").map((segment) => {
    const text = segment.replaceAll("{}", () => {
      const base =
        before
          .replaceAll(/[^A-Za-z0-9]/g, "")
          .replace(/ies$/, "y")
          .replace(/s$/, "") || "item";
      const name = `${base}Id`;
      const own = names.includes(name) ? `${name}${names.length + 1}` : name;
      names.push(own);
      return `{${own}}`;
    });
    if (!segment.includes("{}") && segment !== "") before = segment;
    return text;
  });
  return { path: segments.join("/"), names };
}

/** The least that a definition says of an operation that is called and not written down, as YAML to go on from. */
export function operationSnippet(method: string, unmatched: string): string {
  const { path, names } = named(unmatched.replace(/\/?…$/, ""));
  const verb = /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/.test(method) ? method.toLowerCase() : "get";
  const parameters = names.flatMap((name) => [
    `        - name: ${name}`,
    "          in: path",
    "          required: true",
    "          schema: {type: string}",
  ]);
  return [
    "paths:",
    `  ${JSON.stringify(path)}:`,
    `    ${verb}:`,
    `      summary: ${JSON.stringify(`${method} ${path}`)}`,
    ...(parameters.length > 0 ? ["      parameters:", ...parameters] : []),
    "      responses:",
    '        "200":',
    "          description: OK",
  ].join("\n");
}
