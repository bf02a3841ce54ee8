/** A schema in the IDL whose root is the type `A`. */
export function schemaOf(declarations: string): string {
  return `namespace demo;\nschema A;\n${declarations}\n`;
}

/** A schema whose root is a record `A` with these fields. */
export function recordOf(fields: string): string {
  return schemaOf(`record A { ${fields} }`);
}

/** A protocol with these types and messages. */
export function protocolOf(declarations: string): string {
  return `@namespace("demo") protocol Demo { ${declarations} }\n`;
}
