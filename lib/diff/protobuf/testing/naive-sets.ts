import type { Change } from "@/lib/diff/model";
import type { SourceSet } from "@/lib/specs/model";

/** What a package declares, by path without the package (`Queue.state`), with what is said of it. */
type Facts = Map<string, string>;

/** Reads declarations by their words alone, and with nothing of ours: options, comments and texts are left out. */
function factsOf({ files }: SourceSet): { facts: Facts; packages: string[] } {
  const facts: Facts = new Map();
  const packages: string[] = [];
  for (const { bytes } of files) {
    const text = new TextDecoder()
      .decode(bytes)
      .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (one) =>
        one.startsWith("/") ? " " : '""',
      );
    const home = /\bpackage\s+([\w.]+)\s*;/.exec(text)?.[1] ?? "";
    if (!isOwn(home)) continue;
    packages.push(home);
    readBlock(text.match(/[\w.]+|[^\s\w]/g) ?? [], 0, "", "", facts);
  }
  return { facts, packages };
}

/** Not what is only imported. */
const isOwn = (home: string): boolean => !/^google\.(?:api|rpc|iam|protobuf|longrunning)\b/.test(home);

/** Reads up to the closing brace; answers where that is. */
function readBlock(words: readonly string[], start: number, kind: string, path: string, facts: Facts): number {
  const name = (own: string): string => (path === "" ? own : `${path}${kind === "service" ? "/" : "."}${own}`);
  let line: string[] = [];
  for (let at = start; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "}") return at;
    if (word === ";") {
      tell(line, kind, name, facts);
      line = [];
    } else if (word === "{") {
      const [first = "", own = ""] = line;
      if (first === "rpc") tell(line, kind, name, facts);
      const isNamed = /^(?:message|enum|service)$/.test(first);
      if (isNamed && first !== "service") facts.set(name(own), first);
      const isOption = first === "option" || first === "rpc" || line.includes("=");
      const inner = isOption ? new Map<string, string>() : facts;
      at = readBlock(words, at + 1, isNamed ? first : isOption ? "option" : kind, isNamed ? name(own) : path, inner);
      if (!isOption || first === "rpc") line = [];
    } else line.push(word);
  }
  return words.length;
}

function tell(line: readonly string[], kind: string, name: (own: string) => string, facts: Facts): void {
  const [first = ""] = line;
  if (first === "rpc") {
    const shapes = line.slice(2).map((word) => word.split(".").at(-1) ?? "");
    facts.set(name(line[1] ?? ""), shapes.join(" "));
    return;
  }
  const equals = line.indexOf("=");
  if (equals < 1 || !/^(?:message|enum)$/.test(kind) || /^(?:option|reserved|extensions|syntax)$/.test(first)) return;
  const number = line[equals + 1] === "-" ? `-${line[equals + 2]}` : line[equals + 1];
  const type = line.slice(0, equals - 1).map((word) => word.split(".").at(-1) ?? "");
  facts.set(name(line[equals - 1] ?? ""), `${type.join(" ")} = ${number}`);
}

/** Paths that only one version has (`- `, `+ `), and of which something else is said (`~ `). */
export function naiveDifferences(from: SourceSet, to: SourceSet): Set<string> {
  const [{ facts: older }, { facts: newer }] = [factsOf(from), factsOf(to)];
  const found = new Set<string>();
  for (const [path, said] of older) {
    const now = newer.get(path);
    if (now === undefined && (isType(said) || isWithin(path, newer))) found.add(`- ${path}`);
    if (now !== undefined && now !== said) found.add(`~ ${path}`);
  }
  for (const [path, said] of newer)
    if (!older.has(path) && (isType(said) || isWithin(path, older))) found.add(`+ ${path}`);
  return found;
}

const isType = (said: string): boolean => said === "message" || said === "enum";

/** Whether what holds a path is there; of what is gone as a whole nothing else is told, but for methods and types in types. */
function isWithin(path: string, facts: Facts): boolean {
  if (path.includes("/")) return true;
  const above = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  return above === "" || facts.has(above);
}

/** The same of our changes. A field that is called otherwise is gone under the one name and new under the other. */
export function ourDifferences(changes: readonly Change[], from: SourceSet, to: SourceSet): Set<string> {
  const packages = [...factsOf(from).packages, ...factsOf(to).packages].toSorted((a, b) => b.length - a.length);
  const bare = (path: string): string => {
    const home = packages.find((one) => path.startsWith(`${one}.`));
    return home === undefined ? path : path.slice(home.length + 1);
  };
  const told = new Set(
    changes.flatMap(({ id, operation, location, before }) => {
      if (/^operation-(?:added|removed)$/.test(id))
        return [`${id.endsWith("added") ? "+" : "-"} ${bare(operation ?? "")}`];
      const path = bare(location.replaceAll(" › ", "."));
      const above = path.slice(0, path.lastIndexOf("."));
      if (/^protobuf-(?:(?:field|enum-value)-renamed|field-number-reused)$/.test(id))
        return [`- ${above}.${String(before).split(" ").at(-1)}`, `+ ${path}`];
      if (/^protobuf-(?:message|enum|field|oneof-field|enum-value)-added(?:-required)?$/.test(id)) return [`+ ${path}`];
      if (/^protobuf-(?:message|enum|field|enum-value)-removed(?:-reserved)?$/.test(id)) return [`- ${path}`];
      const isOfOne = /^protobuf-(?:field-(?:number|type|wire-type|became|presence)|enum-value-number|method)-/.test(
        id,
      );
      return isOfOne ? [`~ ${path}`] : [];
    }),
  );
  // What has another name is told of under that one; methods of another package are all gone, and all new.
  return new Set(
    [...told].filter((one) => {
      const path = one.slice(2);
      const other = one.startsWith("+") ? "-" : "+";
      return one.startsWith("~") ? !told.has(`+ ${path}`) : !(path.includes("/") && told.has(`${other} ${path}`));
    }),
  );
}
