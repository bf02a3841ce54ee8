/** The name of a field in ProtoJSON unless it sets another: in lowerCamelCase. */
export function defaultJsonName(name: string): string {
  return name.replace(/_+([a-zA-Z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
}
