const MOST = 1_000;

/** `$text: ./openapi.yaml`, in any quotes. */
const DEFINITION =
  /\$(?:text|yaml|json|openapi|asyncapi|graphql|grpc)["']?[ \t]*:[ \t]*(?:["']([^"'\n]+)["']|([^\s"'#{},]+))/g;

/** The text with the definitions that it points at by address named as files; those of which no file is known stay. */
export function nameDefinitionFiles(text: string, fileOf: (address: string) => string | undefined): string {
  return text.replace(DEFINITION, (whole: string, quoted: string | undefined, bare: string | undefined) => {
    const address = quoted ?? bare ?? "";
    const file = /^https?:\/\//i.test(address) ? fileOf(address) : undefined;
    return file === undefined ? whole : whole.replace(address, () => file);
  });
}

/**
 * What the text of a Backstage catalogue points at with paths or addresses: files of definitions (`$text: ./openapi.yaml`), and
 * further catalogues (targets of a `Location`). A guess without parsing: the parser says later what was meant.
 */
export function readBackstageTargets(text: string): { definitions: string[]; catalogs: string[] } {
  const definitions = new Set<string>();
  for (const [, quoted, bare] of text.matchAll(DEFINITION)) {
    if (definitions.size < MOST) definitions.add(quoted ?? bare ?? "");
  }
  const catalogs = new Set<string>();
  for (const part of text.split(/^---/m)) {
    if (!/^kind:[ \t]*["']?Location/m.test(part)) continue;
    const pattern = /^[ \t]*(?:-[ \t]+|target[ \t]*:[ \t]*)["']?(\.{0,2}[\w@./-]+\.ya?ml)["']?[ \t]*$/gm;
    for (const [, target] of part.matchAll(pattern)) if (target && catalogs.size < MOST) catalogs.add(target);
  }
  return { definitions: [...definitions], catalogs: [...catalogs] };
}
