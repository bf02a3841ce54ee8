import type { SampleRequest } from "./sample-request";

/** A text of a document as a literal: whatever stands in it, it stays inside (ECMA-262 §12.9.4, JSON is a subset). */
const literal = (text: string): string => JSON.stringify(text);

const indented = (text: string): string => text.replaceAll("\n", "\n  ");

function isJson(mimeType: string): boolean {
  return /\bjson\b/.test(mimeType);
}

/** A body as an expression: JSON as what is turned into it, so that people can change it, everything else as its text. */
function bodyExpression({ mimeType, text = "" }: { mimeType: string; text?: string }): string {
  if (!isJson(mimeType)) return literal(text);
  try {
    return `JSON.stringify(${indented(JSON.stringify(JSON.parse(text), null, 2))})`;
  } catch {
    return literal(text);
  }
}

/** A request as a call of `fetch`. */
export function javascriptFetch({ url, method, headers, postData }: SampleRequest): string {
  const params = postData?.params;
  const form = params
    ? [
        "const form = new FormData();",
        ...params.map(({ name, value }) => `form.append(${literal(name)}, ${literal(value)});`),
        "",
      ]
    : [];
  const fields = headers.map(({ name, value }) => `    ${literal(name)}: ${literal(value)},`);
  const body = params ? "form" : postData && bodyExpression(postData);
  const options = [
    ...(method === "GET" ? [] : [`  method: ${literal(method)},`]),
    ...(fields.length > 0 ? ["  headers: {", ...fields, "  },"] : []),
    ...(body === undefined ? [] : [`  body: ${body},`]),
  ];
  const call =
    options.length === 0 ? `fetch(${literal(url)});` : `fetch(${literal(url)}, {\n${options.join("\n")}\n});`;
  return [...form, `const response = await ${call}`].join("\n");
}
