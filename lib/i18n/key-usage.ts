/** What one source file asks of one namespace. `pattern` keys have `*` where the code computes a part. */
export interface KeyUsage {
  namespace: string;
  key: string;
  kind: "literal" | "pattern";
}

const BINDING =
  /\b(?:(?:use|get)Translations|createTranslator)\(\s*(?:\{[^}]*namespace:\s*)?"([\w-]+)(?:\.([\w.-]+))?"/g;
const CALL = /\b(t\w*)(?:\.(?:rich|markup|raw|has))?\(\s*(?:"([^"\n]+)"|`([^`]+)`)/g;

/** Namespaces that a source binds, with the prefix inside them where one is given. */
function bindingsOf(source: string): { namespace: string; prefix: string }[] {
  return [...source.matchAll(BINDING)].map(([, namespace = "", inner]) => ({
    namespace,
    prefix: inner ? `${inner}.` : "",
  }));
}

/**
 * Every key that a source asks for by a call of `t…("key")` or ``t…(`a.${b}`)``. Where a file binds several namespaces each
 * call is laid to all of them: at least one must have the key.
 */
export function keyUsagesOf(source: string): KeyUsage[][] {
  const bindings = bindingsOf(source);
  if (bindings.length === 0) return [];
  return [...source.matchAll(CALL)].map(([, , literal, template]) =>
    bindings.map(
      ({ namespace, prefix }): KeyUsage => ({
        namespace,
        key: prefix + (literal ?? (template ?? "").replace(/\$\{[^}]*\}/g, "*")),
        kind: literal === undefined ? "pattern" : "literal",
      }),
    ),
  );
}

/** Whether a usage means this key. */
export function isUsageOf({ key, kind }: KeyUsage, candidate: string): boolean {
  if (kind === "literal") return key === candidate;
  const parts = key.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`).test(candidate);
}
