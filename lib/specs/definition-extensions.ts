/** Endings of the files that definitions are written in, in every language, without the dot. Light: pages of the browser use it, too. */
export const DEFINITION_EXTENSIONS = [
  ...["yaml", "yml", "json"],
  ...["graphql", "graphqls", "gql"],
  ...["proto", "wit", "smithy", "wsdl", "xsd"],
  ...["avsc", "avpr", "avdl"],
] as const;

const NAME = new RegExp(`\\.(?:${DEFINITION_EXTENSIONS.join("|")})$`, "i");

/** Whether a file of this name may hold a definition or a part of one. */
export const isDefinitionName = (name: string): boolean => NAME.test(name);

/** The ending of a name in lower case, without the dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
