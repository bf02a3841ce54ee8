/** One field of a described resource. */
export interface FieldModel {
  name: string;
  /** `text`, `money`, …: a key of the renderer's table, `enum` or `ref`. */
  type: string;
  /** Values of an `enum`, target of a `ref`. */
  arguments: string[];
  required: boolean;
}

/** A collection below a resource: `/deposit-accounts/{id}/holders`. */
export interface ChildModel {
  plural: string;
  fields: FieldModel[];
}

/** A noun of a large API, as it is described in one line. */
export interface ResourceModel {
  /** In kebab-case, as in the path. */
  plural: string;
  /** For people, in the singular. */
  title: string;
  tag: string;
  fields: FieldModel[];
  /** Verbs on one item, each a POST. */
  actions: string[];
  children: ChildModel[];
}

const FIELD = /^([a-zA-Z][a-zA-Z0-9]*):([a-z]+)(?:\(([^)]*)\))?(!?)$/;
const CHILD = /([a-z-]+)\[([^\]]*)\]/g;

/**
 * Reads resources from text: `plural; Title; field:type(arguments)! …; action …; child[field:type …] …`, one a line. A
 * line `# tag` names the tag of those that follow. Throws on a line that it does not understand.
 */
export function readResources(text: string): ResourceModel[] {
  const resources: ResourceModel[] = [];
  let tag = "";
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (line === "") continue;
    if (line.startsWith("# ")) {
      tag = line.slice(2);
      continue;
    }
    const [plural, title, fields, actions = "", children = ""] = line.split(";").map((part) => part.trim());
    if (!plural || !title || !fields) throw new Error(`not a resource: ${line}`);
    resources.push({
      plural,
      title,
      tag,
      fields: readFields(fields),
      actions: actions.split(" ").filter(Boolean),
      children: [...children.matchAll(CHILD)].map(([, name = "", list = ""]) => ({
        plural: name,
        fields: readFields(list),
      })),
    });
  }
  return resources;
}

function readFields(text: string): FieldModel[] {
  return text.split(" ").map((word) => {
    const match = FIELD.exec(word);
    if (!match) throw new Error(`not a field: ${word}`);
    const [, name = "", type = "", list, mark] = match;
    return { name, type, arguments: list?.split("|") ?? [], required: mark === "!" };
  });
}
