/** A path in OpenAPI's form, and what its parts stand for. */
export interface OpenApiPath {
  path: string;
  parameters: PathParameter[];
}

/** A parameter of the path: a whole field, or one part of it. */
export interface PathParameter {
  name: string;
  /** The path of the field in the request: `queue.name`. */
  field: string;
  /** What the whole field looks like: `projects/{project}/queues/{queue}`; absent: the parameter is the field. */
  whole?: string;
  /** Whether it may stand for several parts. */
  isWild: boolean;
}

const VARIABLE = /\{([^{}=]*)(?:=([^{}]*))?\}/g;

/**
 * Turns a path template of `google.api.http` into a path of OpenAPI: a variable with a pattern of several parts becomes one
 * parameter for each `*`, called after the collection before it: `{name=projects/*}` becomes `projects/{project}`.
 */
export function openApiPath(template: string): OpenApiPath {
  const parameters: PathParameter[] = [];
  const names = new Set<string>();
  const path = template.replace(VARIABLE, (_, field: string, pattern: string | undefined) => {
    if (pattern === undefined || pattern === "*" || pattern === "**") {
      const name = unused(field, names);
      parameters.push({ name, field, isWild: pattern === "**" });
      return `{${name}}`;
    }
    const inner: Omit<PathParameter, "whole">[] = [];
    let before = "";
    const parts = pattern.split("/").map((part) => {
      if (part !== "*" && part !== "**") {
        before = part;
        return part;
      }
      const name = unused(singular(before) || field, names);
      inner.push({ name, field, isWild: part === "**" });
      before = "";
      return `{${name}}`;
    });
    const whole = parts.join("/");
    parameters.push(...inner.map((parameter) => ({ ...parameter, whole })));
    return whole;
  });
  return { path: path.startsWith("/") ? path : `/${path}`, parameters };
}

function unused(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}_${number}`;
  names.add(name);
  return name;
}

/** `queues` → `queue`, `policies` → `policy`: enough for names of collections. */
function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
