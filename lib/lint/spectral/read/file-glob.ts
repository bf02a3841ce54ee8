import { compilePattern } from "@/lib/lint/spectral/bounded-pattern";

const LONGEST = 500;

/**
 * Whether names fit a pattern of files: `*`, `**`, `?`, `[ab]`, `{a,b}`. A pattern without a slash is for the last part of
 * a name, wherever it lies. Undefined where it is no pattern.
 */
export function fileGlob(pattern: string): ((name: string) => boolean) | undefined {
  if (pattern === "" || pattern.length > LONGEST) return undefined;
  const isBase = !pattern.includes("/");
  const compiled = compilePattern(`^${bodyOf(pattern.replace(/^\.\//, ""))}$`);
  if (compiled.kind !== "ready") return undefined;
  return (name) => compiled.pattern.test(isBase ? (name.split("/").at(-1) ?? name) : name);
}

function bodyOf(pattern: string): string {
  let body = "";
  let depth = 0;
  for (let index = 0; index < pattern.length; index++) {
    const letter = pattern[index] ?? "";
    if (letter === "*" && pattern[index + 1] === "*") {
      const isFolder = pattern[index + 2] === "/";
      body += isFolder ? "(?:.*/)?" : ".*";
      index += isFolder ? 2 : 1;
    } else if (letter === "*") body += "[^/]*";
    else if (letter === "?") body += "[^/]";
    else if (letter === "{" && pattern.includes("}", index)) {
      body += "(?:";
      depth++;
    } else if (letter === "}" && depth > 0) {
      body += ")";
      depth--;
    } else if (letter === "," && depth > 0) body += "|";
    else if (letter === "[" && pattern.includes("]", index + 2)) {
      const end = pattern.indexOf("]", index + 2);
      body += `[${pattern
        .slice(index + 1, end)
        .replace(/^!/, "^")
        .replaceAll("\\", "\\\\")}]`;
      index = end;
    } else body += letter.replace(/[\\^$.|?*+()[\]{}]/, "\\$&");
  }
  return body + ")".repeat(depth);
}
