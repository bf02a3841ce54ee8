import type { AsyncApiContract } from "@/lib/specs/asyncapi/contract";
import { DUPLICATE_MESSAGE_ID, MESSAGE_ELSEWHERE } from "@/lib/specs/asyncapi/validate/rules";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { References } from "@/lib/specs/source/references";
import { childNode, childPlace, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** The messages of operations, and the ids of messages. */
export function checkMessages(
  root: SourceNode,
  contract: AsyncApiContract,
  references: References,
  problems: LanguageProblems,
): void {
  if (contract.major === 3) checkOperationMessages(root, references, problems);
  else checkMessageIds(contract, references, problems);
}

/** 3.x: each message of an operation is a reference to one under `messages` of its channel. */
function checkOperationMessages(root: SourceNode, references: References, problems: LanguageProblems): void {
  for (const [, written] of memberNodes(childNode(root, "operations"))) {
    const operation = references.target(written);
    if (!operation) continue;
    checkList(operation, references, problems);
    const reply = references.target(childNode(operation, "reply"));
    if (reply) checkList(reply, references, problems);
  }
}

function checkList(owner: SourceNode, references: References, problems: LanguageProblems): void {
  const channel = references.target(childNode(owner, "channel"));
  if (!channel) return;
  for (const item of itemNodes(childNode(owner, "messages"))) {
    const reference = member(item.value, "$ref");
    if (typeof reference !== "string") {
      problems.add(MESSAGE_ELSEWHERE, {
        place: item.place,
        message: "This must be a reference to a message of the channel.",
      });
      continue;
    }
    const found = references.resolve(item.place, reference).node;
    const home = `${channel.place.pointer}/messages/`;
    if (!found || (found.place.file === channel.place.file && found.place.pointer.startsWith(home))) continue;
    const message = `\`${reference}\` is not among the messages of the channel of the operation.`;
    problems.add(MESSAGE_ELSEWHERE, { place: childPlace(item.place, "$ref"), message });
  }
}

function checkMessageIds(contract: AsyncApiContract, references: References, problems: LanguageProblems): void {
  const owners = new Map<string, string>();
  const places = [...contract.operations.flatMap(({ messages }) => messages), ...contract.messages.values()];
  for (const { place } of new Set(places)) {
    const node = references.nodeAt(place);
    const id = node && member(node.value, "messageId");
    if (typeof id !== "string") continue;
    const owner = owners.get(id);
    const own = `${place.file}#${place.pointer}`;
    if (owner === undefined) owners.set(id, own);
    else if (owner !== own) {
      const message = `The messageId \`${id}\` is that of another message already.`;
      problems.add(DUPLICATE_MESSAGE_ID, { place: childPlace(place, "messageId"), message });
    }
  }
}
