/** A name of the document in a message. */
export function code(name: string): string {
  return `\`${name}\``;
}
