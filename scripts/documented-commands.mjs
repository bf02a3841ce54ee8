// Which commands, options and choices the command line has, by its source; for the tests of the documentation.
import fs from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../lib/cli/commands");

/** Choices that a command takes for an option: those in the file itself, and the shared report formats. */
const SHARED = { REPORT_FORMATS: ["text", "json", "markdown", "html", "sarif", "junit"] };
const SEVERITIES = ["breaking", "dangerous", "non-breaking"];

/** Lists that commands take from elsewhere. */
const ELSEWHERE = fs.readFileSync(path.resolve(folder, "../../signals/schema.ts"), "utf8");

function choicesIn(text) {
  const lists = new Map([...Object.entries(SHARED), ["SEVERITIES", SEVERITIES]]);
  for (const [, name, items] of `${ELSEWHERE}${text}`.matchAll(/const ([A-Z_]+) = \[([^\]]*)\] as const/g)) {
    lists.set(
      name,
      [...items.matchAll(/"([^"]+)"/g)].map(([, item]) => item),
    );
  }
  const choices = new Map();
  for (const [, option, list] of text.matchAll(/new Option\("(--[a-z-]+)[^)]*?\)\s*\.choices\(([A-Z_]+)\)/g)) {
    choices.set(option, lists.get(list) ?? []);
  }
  return choices;
}

const COMMANDS = new Map(
  fs.readdirSync(folder).flatMap((file) => {
    const text = fs.readFileSync(path.join(folder, file), "utf8");
    const name = /\.command\("([a-z-]+)"\)/.exec(text)?.[1];
    if (name === undefined) return [];
    return [[name, { options: new Set(text.match(/--[a-z][a-z-]+/g)), choices: choicesIn(text) }]];
  }),
);

/** What a text says of the command line that it does not have: commands, options, and values of options with choices. */
export function unknownCommands(text) {
  const lines = text
    .split("\n")
    .flatMap((line) => [...line.matchAll(/(?:npx |^|`)concordat ([a-z][a-z-]*)([^`#|]*)/g)]);
  return lines.flatMap(([written, name, rest]) => {
    const command = COMMANDS.get(name);
    if (!command) return [written.trim()];
    const given = [...rest.matchAll(/(--[a-z][a-z-]+)(?: ([a-z][a-z-]*))?/g)];
    return given.flatMap(([, option, value]) => {
      if (!command.options.has(option)) return [option];
      const choices = command.choices.get(option);
      return choices && value !== undefined && !choices.includes(value) ? [`${option} ${value}`] : [];
    });
  });
}

/** Options of commands that a text never names, as `command: --option`. */
export function untoldOptions(text) {
  return [...COMMANDS].flatMap(([name, { options }]) =>
    [...options].filter((option) => !text.includes(option)).map((option) => `${name}: ${option}`),
  );
}
