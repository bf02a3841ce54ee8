import type { Operation } from "@/lib/specs/model";
import {
  optionValue,
  type ProtobufContract,
  type ProtoEnum,
  type ProtoField,
  type ProtoMessage,
  type ProtoMethod,
  type ProtoReserved,
  SCALARS,
} from "@/lib/specs/protobuf/contract";
import { httpBindings } from "@/lib/specs/protobuf/model/http-bindings";
import { defineIdiom } from "./idiom";

/** How Protocol Buffers are written for people. */
export const protobufIdiom = defineIdiom({
  format: "protobuf",
  signature,
  declaration: (contract, name) => {
    const message = contract.messages.get(name);
    if (message) return messageText(message);
    const one = contract.enums.get(name);
    return one && enumText(one);
  },
  words: { parameters: "headers", body: "requestMessage", answer: "responseMessage", errors: "errors" },
  highlight: {
    keywords:
      "syntax edition package import public weak option message enum service rpc returns stream oneof map extend extensions reserved group optional required repeated to max".split(
        " ",
      ),
    types: SCALARS,
    constants: ["true", "false", "inf", "nan"],
    lineComments: ["//"],
    blockComment: ["/*", "*/"],
    strings: [
      { open: '"', close: '"', escape: "\\" },
      { open: "'", close: "'", escape: "\\" },
    ],
  },
});

function signature({ services }: ProtobufContract, { key }: Operation): string | undefined {
  const service = services.get(key.slice(0, key.lastIndexOf("/")));
  const method = service?.methods.find((one) => one.key === key);
  return service && method && methodText(method, packageOf(service.fullName));
}

function packageOf(fullName: string): string {
  return fullName.includes(".") ? fullName.slice(0, fullName.lastIndexOf(".")) : "";
}

/** Names within the package are written without it. */
function near(name: string, home: string): string {
  return home !== "" && name.startsWith(`${home}.`) ? name.slice(home.length + 1) : name;
}

function methodText(method: ProtoMethod, home: string): string {
  const side = (isStream: boolean, name: string): string => `(${isStream ? "stream " : ""}${near(name, home)})`;
  const head = `rpc ${method.name}${side(method.clientStreaming, method.input.name)} returns ${side(method.serverStreaming, method.output.name)}`;
  const lines: string[] = [];
  if (method.deprecated) lines.push("  option deprecated = true;");
  const level = optionValue(method.options, "idempotency_level");
  if (typeof level === "string") lines.push(`  option idempotency_level = ${level};`);
  const [main, ...more] = httpBindings(method);
  if (main) {
    lines.push("  option (google.api.http) = {", ...bindingLines(main, "    "));
    for (const one of more) lines.push("    additional_bindings {", ...bindingLines(one, "      "), "    }");
    lines.push("  };");
  }
  return lines.length === 0 ? `${head};` : `${head} {\n${lines.join("\n")}\n}`;
}

function bindingLines(
  { method, path, body, responseBody }: ReturnType<typeof httpBindings>[number],
  indent: string,
): string[] {
  const lines = [`${indent}${method.toLowerCase()}: ${JSON.stringify(path)}`];
  if (body !== undefined) lines.push(`${indent}body: ${JSON.stringify(body)}`);
  if (responseBody !== undefined) lines.push(`${indent}response_body: ${JSON.stringify(responseBody)}`);
  return lines;
}

function messageText(message: ProtoMessage): string {
  const home = packageOf(message.fullName);
  const lines = [...(message.deprecated ? ["  option deprecated = true;"] : []), ...reservedLines(message.reserved)];
  const written = new Set<string>();
  for (const field of message.fields) {
    if (field.oneof === undefined) lines.push(`  ${fieldText(field, home)}`);
    else if (!written.has(field.oneof)) {
      written.add(field.oneof);
      const members = message.fields.filter(({ oneof }) => oneof === field.oneof);
      lines.push(`  oneof ${field.oneof} {`, ...members.map((member) => `    ${fieldText(member, home)}`), "  }");
    }
  }
  for (const { start, end } of message.extensionRanges) lines.push(`  extensions ${rangeText(start, end)};`);
  return block(`message ${message.name}`, lines);
}

function fieldText(field: ProtoField, home: string): string {
  const { name, number, type, keyType, presence, written } = field;
  const bare = near(type.name, home);
  const label = /^(?:optional|required|repeated) /.exec(written)?.[0] ?? (presence === "repeated" ? "repeated " : "");
  const options = [
    ...(field.deprecated ? ["deprecated = true"] : []),
    ...(field.default === undefined ? [] : [`default = ${defaultText(field)}`]),
  ];
  const behind = options.length === 0 ? "" : ` [${options.join(", ")}]`;
  return `${keyType === undefined ? `${label}${bare}` : `map<${keyType}, ${bare}>`} ${name} = ${number}${behind};`;
}

function defaultText({ default: value, type }: ProtoField): string {
  const isText = type.kind === "scalar" && (type.name === "string" || type.name === "bytes");
  return isText ? JSON.stringify(value) : String(value);
}

function enumText(one: ProtoEnum): string {
  const values = one.values.map(
    ({ name, number, deprecated }) => `  ${name} = ${number}${deprecated ? " [deprecated = true]" : ""};`,
  );
  return block(`enum ${one.name}`, [
    ...(one.deprecated ? ["  option deprecated = true;"] : []),
    ...reservedLines(one.reserved),
    ...values,
  ]);
}

function reservedLines({ ranges, names }: ProtoReserved): string[] {
  return [
    ...(ranges.length === 0 ? [] : [`  reserved ${ranges.map(({ start, end }) => rangeText(start, end)).join(", ")};`]),
    ...(names.length === 0 ? [] : [`  reserved ${names.map(({ name }) => JSON.stringify(name)).join(", ")};`]),
  ];
}

function rangeText(start: number, end: number): string {
  if (start === end) return String(start);
  return `${start} to ${end >= 536_870_911 ? "max" : end}`;
}

function block(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? `${head} {}` : `${head} {\n${lines.join("\n")}\n}`;
}
