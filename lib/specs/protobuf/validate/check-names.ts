import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Place } from "@/lib/specs/model";
import type { FileTree, MessageTree } from "@/lib/specs/protobuf/parse/syntax-tree";
import { RULES } from "./rules";

interface Declaration {
  fullName: string;
  place: Place;
  start: number;
}

/** Names that are declared twice: types and services over all files, methods in their service. */
export function checkNames(trees: readonly FileTree[], problems: LanguageProblems, places: PlaceIndex): void {
  const names = new Map<string, Place>();
  const declare = ({ fullName: name, place, start }: Declaration): void => {
    const first = names.get(name);
    if (!first) {
      names.set(name, place);
      return;
    }
    const { line } = places.locate(first);
    const message = `\`${name}\` is declared already, in ${first.file} at line ${line}.`;
    const position = places.positionAt(place.file, start);
    problems.add(RULES.duplicate, { place, message, position, about: `${place.file} ${start}` });
  };
  for (const tree of trees) {
    const pending: MessageTree[] = tree.messages.toReversed();
    for (const one of tree.enums) declare(one);
    for (let next = pending.pop(); next; next = pending.pop()) {
      declare(next);
      for (const one of next.enums) declare(one);
      pending.push(...next.messages.toReversed());
    }
    for (const service of tree.services) {
      declare(service);
      const methods = new Set<string>();
      for (const { name, place, start } of service.methods) {
        if (methods.has(name))
          problems.add(RULES.duplicate, {
            place,
            message: `The service has two methods \`${name}\`.`,
            position: places.positionAt(place.file, start),
            operation: `${service.fullName}/${name}`,
          });
        methods.add(name);
      }
    }
  }
}
