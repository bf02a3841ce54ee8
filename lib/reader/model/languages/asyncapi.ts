import type { AsyncBindings, AsyncMessage, AsyncOperation } from "@/lib/specs/asyncapi/contract";
import { defineIdiom } from "./idiom";

/** More messages than this are counted, not listed. */
const MOST_MESSAGES = 10;

/** How AsyncAPI is written for people: in the words of 3.x, whatever the version. Its types are JSON Schemas. */
export const ASYNC_API_IDIOM = defineIdiom<"asyncapi">({
  format: "asyncapi",
  signature: ({ operations }, { key }) => {
    const operation = operations.find((one) => one.key === key);
    return operation && signatureOf(operation);
  },
  declaration: () => undefined,
  words: { parameters: "parameters", body: "payload", answer: "payload", errors: "errors" },
});

function signatureOf(operation: AsyncOperation): string {
  const { id, action, channel, messages, reply, bindings } = operation;
  return [
    ...(id === undefined ? [] : [`operation: ${id}`]),
    `action: ${action}`,
    `address: ${channel.address ?? "null # known at run time"}`,
    ...bindingLines(channel.bindings, bindings),
    ...messageLines("messages", messages),
    ...(reply ? replyLines(reply) : []),
  ].join("\n");
}

function messageLines(head: string, messages: readonly AsyncMessage[]): string[] {
  const lines = messages
    .slice(0, MOST_MESSAGES)
    .map(({ key, contentType }) => `  ${key}: ${contentType ?? "application/json"}`);
  const more = messages.length - lines.length;
  return [`${head}:${messages.length === 0 ? " {}" : ""}`, ...lines, ...(more > 0 ? [`  # and ${more} more`] : [])];
}

function replyLines({ channel, addressLocation, messages }: NonNullable<AsyncOperation["reply"]>): string[] {
  const address = addressLocation ?? channel?.address;
  return [
    "reply:",
    ...(address === undefined || address === null ? [] : [`  address: ${address}`]),
    ...messageLines("messages", messages).map((line) => `  ${line}`),
  ];
}

function bindingLines(...all: readonly AsyncBindings[]): string[] {
  const protocols = [...new Set(all.flatMap((bindings) => [...bindings.keys()]))];
  return protocols.length === 0 ? [] : [`protocols: [${protocols.join(", ")}]`];
}
