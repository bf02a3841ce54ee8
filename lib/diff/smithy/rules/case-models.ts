/** A model of the namespace `demo`. */
export function modelOf(statements: string): string {
  return `$version: "2.0"\nnamespace demo\n${statements}\n`;
}

/** A model with one operation, `Act`, whose input `In` and output `Out` hold what the case is about. */
export function actModel(shapes: string, act = "operation Act { input: In, output: Out }"): string {
  const needed = ["In", "Out"].filter((name) => act.includes(`: ${name}`) && !shapes.includes(`structure ${name} `));
  const rest = needed.map((name) => `structure ${name} {}\n`).join("");
  return modelOf(`service Demo { version: "1", operations: [Act] }\n${act}\n${shapes}\n${rest}`);
}
