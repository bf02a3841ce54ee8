import type { CaseFrame } from "@/lib/diff/rule";

const HEAD = 'openapi: 3.1.0\ninfo: {title: Things, version: "1"}\n';

/** The whole document that a case's text stands for, in YAML. A text in the `document` frame may bring its own head. */
export function caseDocument(frame: CaseFrame, text: string): string {
  const body = dedent(text);
  switch (frame) {
    case "request-schema":
      return `${HEAD}paths:
  /things:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
${indent(body, 14)}
      responses: {"204": {description: Done}}
`;
    case "response-schema":
      return `${HEAD}paths:
  /things:
    get:
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
${indent(body, 16)}
`;
    case "operation":
      return `${HEAD}paths:\n  /things:\n    get:\n${indent(body, 6)}\n`;
    case "webhook":
      return `${HEAD}webhooks:\n  thing:\n    post:\n${indent(body, 6)}\n`;
    case "document":
      return wholeDocument(body);
  }
}

function wholeDocument(body: string): string {
  const has = (key: string) => new RegExp(`^${key}:`, "m").test(body);
  const version = has("openapi") || has("swagger") ? "" : "openapi: 3.1.0\n";
  const info = has("info") ? "" : 'info: {title: Things, version: "1"}\n';
  const paths = has("paths") || has("webhooks") ? "" : "paths: {}\n";
  return `${version}${info}${body}\n${paths}`;
}

/** Takes the common indentation away, and empty lines at both ends. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\s*\n/, "")
    .trimEnd()
    .split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const margin = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(Number.isFinite(margin) ? margin : 0)).join("\n");
}

function indent(text: string, width: number): string {
  const margin = " ".repeat(width);
  return text
    .split("\n")
    .map((line) => `${margin}${line}`)
    .join("\n");
}
