import type { Losses } from "@/lib/conversions/losses";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Maps of 2.0 and where their members live since 3.0. */
export const HOMES = { definitions: "schemas", parameters: "parameters", responses: "responses" } as const;
export type OldHome = keyof typeof HOMES;

const ALLOWED = /^[a-zA-Z0-9._-]+$/;

/** The names of components: 2.0 allows any text, 3.0 and later only letters, digits, `.`, `-` and `_`. */
export class ComponentNames {
  private readonly names = new Map<string, string>();

  constructor(root: SourceNode, losses: Losses) {
    for (const home of Object.keys(HOMES)) {
      const members = memberNodes(childNode(root, home));
      const taken = new Set(members.map(([name]) => name).filter((name) => ALLOWED.test(name)));
      for (const [name, { place }] of members) {
        if (ALLOWED.test(name)) continue;
        const given = freeName(name, taken);
        taken.add(given);
        this.names.set(`${home}/${name}`, given);
        const message = `The name "${shown(name)}" is not allowed since 3.0; the result calls it "${given}".`;
        losses.add("component-renamed", "approximated", message, place);
      }
    }
  }

  /** The name in the result. */
  of(home: OldHome, name: string): string {
    return this.names.get(`${home}/${name}`) ?? name;
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const wanted =
    name
      .replace(/[^a-zA-Z0-9._-]+/g, "_")
      .replace(/^_+|_+$/g, "")
      .slice(0, 100) || "component";
  let given = wanted;
  for (let count = 2; taken.has(given); count++) given = `${wanted}_${count}`;
  return given;
}

function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
