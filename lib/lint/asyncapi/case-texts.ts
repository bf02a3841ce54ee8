/** Parts of a small definition, in YAML. */
interface ChatParts {
  /** A further field of `info`, of the document, of the channel and of the operation. */
  info?: string;
  root?: string;
  address?: string;
  channel?: string;
  operation?: string;
  /** All messages of the channel, or else fields of the one message before its payload. */
  messages?: string;
  message?: string;
  payload?: string;
}

/** A definition in AsyncAPI 3.0 with one channel and one operation. */
export function chat(parts: ChatParts = {}): string {
  const { info = "", root = "", address = "rooms", channel = "", operation = "", message = "" } = parts;
  const { payload = "{ type: string }", messages = `{ say: { ${message}payload: ${payload} } }` } = parts;
  const lines = [
    "asyncapi: 3.0.0",
    "info:",
    "  title: Chat",
    '  version: "1"',
    info && `  ${info}`,
    root,
    "channels:",
    "  room:",
    `    address: ${address}`,
    channel && `    ${channel}`,
    `    messages: ${messages}`,
    "operations:",
    "  talk:",
    "    action: receive",
    '    channel: { $ref: "#/channels/room" }',
    operation && `    ${operation}`,
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** The same in AsyncAPI 2.6, without an id of the operation. */
export const OLD = `asyncapi: 2.6.0
info: { title: Chat, version: "1" }
channels:
  rooms:
    publish:
      message: { name: say, payload: { type: string } }
`;
