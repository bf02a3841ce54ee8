import path from "node:path/posix";
import { FORBIDDEN_PACKAGES, INSTEAD, layerOf, MAY_IMPORT, OWN_ONLY, READING_VERB, roomOf } from "./table.mjs";

/** The project path an import names, or null for a package. */
function targetOf(file, specifier) {
  if (specifier.startsWith("@/")) return path.normalize(specifier.slice(2));
  if (specifier.startsWith(".")) return path.join(path.dirname(file), specifier);
  return null;
}

function packageProblem(layer, specifier) {
  const row = (FORBIDDEN_PACKAGES[layer] ?? []).find(([pattern]) => pattern.test(specifier));
  return row ? `${layer} may not import "${specifier}": it ${row[1]}` : null;
}

/** Why `file` may not import `specifier`, with what to do instead; null where it may. Both from the top of the project. */
export function problemOfImport(file, specifier) {
  const layer = layerOf(file);
  if (layer === "tests") return null;
  const target = targetOf(file, specifier);
  if (target === null) return packageProblem(layer, specifier);
  const wanted = layerOf(target);
  if (wanted === "tests") return `${layer} may not import tests: ${INSTEAD.tests}`;
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return null;
  if (wanted !== layer && !allowed.includes(wanted)) return `${layer} may not import ${wanted}: ${INSTEAD[wanted]}`;
  if (OWN_ONLY[layer]?.includes(wanted) && roomOf(file) !== roomOf(target)) {
    return `${layer} may not import another room's ${wanted}: ${INSTEAD[wanted]}`;
  }
  if (layer === "pages" && wanted === "verbs" && !READING_VERB.test(target)) {
    return "pages may not import verbs that change something: call the API through lib/<domain>/queries.ts";
  }
  return null;
}
