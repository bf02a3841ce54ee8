/** A name for each variable of a path: `/users/{}/orders/{}` → `userId`, `orderId`. */
function named(path: string, separator = /(\/)/): { path: string; names: string[] } {
  const names: string[] = [];
  let before = "item";
  const segments = path.split(separator).map((segment) => {
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
    if (!segment.includes("{}") && !/^[/.:]?$/.test(segment)) before = segment;
    return text;
  });
  return { path: segments.join(""), names };
}

/** The same of a message, in AsyncAPI 3. */
function messageSnippet(side: "send" | "receive", unmatched: string): string {
  const { path: address, names } = named(unmatched.replace(/…$/, ""), /([/.:])/);
  const words = address
    .replaceAll(/\{[^{}]*\}/g, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const channel =
    words.map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join("") || "channel";
  return [
    "channels:",
    `  ${channel}:`,
    `    address: ${JSON.stringify(address)}`,
    ...(names.length > 0 ? ["    parameters:", ...names.map((name) => `      ${name}: {}`)] : []),
    "operations:",
    `  ${side}${channel[0]?.toUpperCase()}${channel.slice(1)}:`,
    `    action: ${side}`,
    `    channel: {$ref: "#/channels/${channel}"}`,
  ].join("\n");
}

/** The least that a definition says of an operation that is called and not written down, as YAML to go on from. */
export function operationSnippet(method: string, unmatched: string): string {
  if (method === "SEND" || method === "RECEIVE")
    return messageSnippet(method === "SEND" ? "send" : "receive", unmatched);
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
