/** Parts of a small definition, in YAML. Absent: as little as there can be. */
interface ChatParts {
  action?: "receive" | "send";
  address?: string;
  /** A further field of the document, of the channel and of the operation. */
  root?: string;
  channel?: string;
  operation?: string;
  /** All messages of the channel, or else fields of the one message before its payload. */
  messages?: string;
  message?: string;
  payload?: string;
}

/** A definition in AsyncAPI 3.0 with one channel and one operation. */
export function chat(parts: ChatParts): string {
  const { action = "receive", address = "rooms", root = "", channel = "", operation = "", message = "" } = parts;
  const { payload = "{ type: string }", messages = `{ say: { ${message}payload: ${payload} } }` } = parts;
  const lines = [
    "asyncapi: 3.0.0",
    'info: { title: Chat, version: "1" }',
    root,
    "channels:",
    "  room:",
    `    address: ${address}`,
    channel && `    ${channel}`,
    `    messages: ${messages}`,
    "operations:",
    "  talk:",
    `    action: ${action}`,
    '    channel: { $ref: "#/channels/room" }',
    operation && `    ${operation}`,
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** The same with two operations of one message each, on one address. */
export function two({
  action = "receive",
  second = "{ type: integer }",
}: Pick<ChatParts, "action"> & { second?: string }): string {
  return [
    "asyncapi: 3.0.0",
    'info: { title: Chat, version: "1" }',
    "channels:",
    "  room:",
    "    address: rooms",
    `    messages: { say: { payload: { type: string } }, leave: { payload: ${second} } }`,
    "operations:",
    ...[
      ["talking", "say"],
      ["leaving", "leave"],
    ].flatMap(([name, message]) => [
      `  ${name}:`,
      `    action: ${action}`,
      '    channel: { $ref: "#/channels/room" }',
      `    messages: [{ $ref: "#/channels/room/messages/${message}" }]`,
    ]),
    "",
  ].join("\n");
}

/** The definition that `chat` makes, in AsyncAPI 2.6. */
export const OLD_CHAT = `asyncapi: 2.6.0
info: { title: Chat, version: "1" }
channels:
  rooms:
    publish:
      operationId: talk
      message: { name: say, payload: { type: string } }
`;

export const SERVERS = `servers: { live: { host: a.example, protocol: mqtt }, test: { host: b.example, protocol: mqtt } }`;

/** An answer on a channel of its own, and the components it is in. */
export const REPLY = `reply: { channel: { $ref: "#/components/channels/answers" } }`;
export const ANSWERS = `components: { channels: { answers: { address: answers, messages: { answer: { payload: { type: string } } } } } }`;
