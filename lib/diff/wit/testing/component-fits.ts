import { transpileBytes } from "@bytecodealliance/jco-transpile";
import { componentEmbed, componentNew, parse, print } from "@bytecodealliance/jco-transpile/wasm-tools";

/**
 * Whether a component that was built for a world of one package fits the world of that name in another, as the reference
 * validator of the component model sees it: a component of the older world is handed to one that wants the newer type.
 * Answers why it does not; undefined where it does.
 */
export async function whyNotFitting(from: string, to: string, world: string): Promise<string | undefined> {
  const component = await componentNew(await embed(from, world), []);
  const older = (await print(component)).replace("(component", "(component $older");
  const type = await worldType(to, world);
  const wanting = `(component $wanting (type $newer ${type}) (import "it" (component (type $newer))))`;
  const both = `(component ${older} ${wanting} (instance (instantiate $wanting (with "it" (component $older)))))`;
  const bytes = await parse(both);
  try {
    await transpileBytes(bytes, { name: "both" });
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** A module that does nothing, with the type of the world in it. */
function embed(witSource: string, world: string): Promise<Uint8Array> {
  return componentEmbed({ witSource, world, dummy: true, features: { tag: "all" } });
}

/** The type of a world as text: `(component (import …) (export …))`. */
async function worldType(witSource: string, world: string): Promise<string> {
  const compiled = new WebAssembly.Module(new Uint8Array(await embed(witSource, world)));
  const [section] = ["component-type", `component-type:${world}`].flatMap((name) =>
    WebAssembly.Module.customSections(compiled, name),
  );
  if (!section) throw new Error("The module does not say what its world is");
  const text = await print(new Uint8Array(section));
  const type = "(type (;0;)";
  return balanced(text, text.indexOf("(component", text.indexOf(type, text.indexOf(type) + type.length)));
}

/** From an opening bracket to the one that closes it. */
function balanced(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') at = text.indexOf('"', at + 1);
    else if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return text.slice(start, at + 1);
  }
  throw new Error("A bracket does not close");
}
