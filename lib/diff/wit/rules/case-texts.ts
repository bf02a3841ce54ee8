/** A package whose world exports an interface with these items. */
export function inExport(items: string): string {
  return `package demo:shop@1.0.0;\n\ninterface api {\n${items}}\n\nworld service {\n  export api;\n}\n`;
}

/** A package whose world imports an interface with these items: hosts offer it. */
export function inImport(items: string): string {
  return `package demo:shop@1.0.0;\n\ninterface api {\n${items}}\n\nworld guest {\n  import api;\n}\n`;
}

/** A package with one world of these items. */
export function inWorld(items: string): string {
  return `package demo:shop@1.0.0;\n\nworld service {\n${items}}\n`;
}
