/** A file in proto3, in the package `shop.v1`, with these declarations. */
export function proto3(declarations: string): string {
  return `syntax = "proto3";\npackage shop.v1;\n${declarations}\n`;
}
