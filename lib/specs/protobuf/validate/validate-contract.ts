import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Finding } from "@/lib/specs/model";
import type { Linked } from "@/lib/specs/protobuf/model/link-contract";
import type { FileTree, MessageTree } from "@/lib/specs/protobuf/parse/syntax-tree";
import { checkEnum } from "./check-enum";
import { checkFields } from "./check-fields";
import { checkImports } from "./check-imports";
import { checkMessage } from "./check-message";
import { checkNames } from "./check-names";
import { RULES } from "./rules";

/** What is wrong with a contract that could be read. Linear in its size. */
export function validateContract(
  linked: Linked,
  trees: readonly FileTree[],
  entry: string,
  places: PlaceIndex,
): Finding[] {
  const problems = new LanguageProblems();
  checkImports(linked, trees, problems, places);
  checkNames(trees, problems, places);
  for (const tree of trees) {
    if (!tree.saysSyntax)
      problems.add(RULES.syntaxMissing, { place: tree.place, message: `${tree.name} does not say its syntax.` });
    const pending: MessageTree[] = tree.messages.toReversed();
    checkFields(tree.extends, tree.syntax, problems);
    for (const one of tree.enums) checkEnum(one, tree, problems, places);
    for (let next = pending.pop(); next; next = pending.pop()) {
      checkMessage(next, problems, places);
      checkFields(next.fields, tree.syntax, problems);
      checkFields(next.extends, tree.syntax, problems);
      for (const one of next.enums) checkEnum(one, tree, problems, places);
      pending.push(...next.messages.toReversed());
    }
  }
  checkMethods(linked, problems);
  return problems.findings(entry, places.locate);
}

function checkMethods({ contract }: Linked, problems: LanguageProblems): void {
  for (const { methods } of contract.services.values()) {
    for (const { key, place, input, output } of methods) {
      for (const [role, type] of [
        ["takes", input],
        ["returns", output],
      ] as const) {
        if (type.kind === "message" || type.kind === "unresolved") continue;
        const message = `\`${key}\` ${role} \`${type.name}\`, which is no message.`;
        problems.add(RULES.methodType, { place, message, about: role, operation: key });
      }
    }
  }
}
