import type { SourceSet } from "@/lib/specs/model";

/** The files of a definition as one text: tools that know no folders want packages as blocks, and the root as it is. */
export function oneText({ entry, files }: SourceSet): string {
  const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);
  const folders = new Map<string, string[]>();
  for (const { name, bytes } of files) {
    if (!name.endsWith(".wit")) continue;
    const folder = folderOf(name);
    folders.set(folder, [...(folders.get(folder) ?? []), new TextDecoder().decode(bytes)]);
  }
  const header = /^[ \t]*package\s+([^;{]+);/m;
  return [...folders]
    .toSorted(([left], [right]) => Number(left !== folderOf(entry)) - Number(right !== folderOf(entry)))
    .map(([folder, texts]) => {
      const name = texts.flatMap((text) => header.exec(text)?.[1] ?? [])[0];
      if (name === undefined) return texts.join("\n");
      const body = texts.map((text) => text.replace(header, "")).join("\n");
      return folder === folderOf(entry) ? `package ${name};\n${body}` : `package ${name} {\n${body}\n}\n`;
    })
    .join("\n");
}
