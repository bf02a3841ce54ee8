import { splitPath } from "./split-path";

/** Stands for a variable in a path that is compared. */
export const VARIABLE = "{}";
/** Stands for a variable that takes several segments. */
export const REST = "{+}";

/**
 * The segments of a route as frameworks write it, variables as `{}`: `/pets/{id}`, `/pets/:id`, `/pets/<int:id>`,
 * `/pets/[id]` and `/pets/{id:int}` are the same. Null for what stands for many paths (`*`, `{path*}`, `[...slug]`, a
 * regular expression): it says nothing of the operation.
 */
export function routeSegments(route: string): string[] | null {
  return segmentsOf(withoutPatterns(route));
}

/** `{name=shelves/*}` of Google's manner as `shelves/{name}`. */
function withoutPatterns(route: string): string {
  return route.replaceAll(/\{([^{}=]*)=([^{}]*\*[^{}]*)\}/g, (_, name: string, pattern: string) =>
    pattern.includes("**") ? "*" : pattern.replaceAll("*", `{${name}}`),
  );
}

function segmentsOf(route: string): string[] | null {
  if (/[*^$]|\[\.\.\.|\{[^{}:]*\+\}|<path:|\(\.\+/.test(route)) return null;
  const withBraces = route.includes("{");
  return splitPath(withoutOptional(route)).map((segment) =>
    segment
      .replaceAll(/\{[^{}]*\}/g, VARIABLE)
      .replaceAll(/<[^<>]*>/g, VARIABLE)
      .replaceAll(/\[[^[\]]*\]/g, VARIABLE)
      // `{name}:cancel` is a verb of Google's manner, not a variable of Express.
      .replaceAll(/(^|[-.~])(:[A-Za-z_]\w*(?:\([^()]*\))?)/g, withBraces ? "$1$2" : `$1${VARIABLE}`),
  );
}

/** `{id?}` and `:id?` without their marks, which are no beginning of a query. */
function withoutOptional(route: string): string {
  return route.replaceAll(/\?(?=\}|\/|$)/g, "").replaceAll(/\{([^{}:?]*)(?:[:?][^{}]*)?\}/g, "{$1}");
}
