import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { JsonValue, Place } from "@/lib/specs/model";
import type { ProtobufContract, ProtoFile } from "@/lib/specs/protobuf/contract";
import { withoutVersion } from "@/lib/specs/protobuf/model/package-version";
import { isCommonPackage } from "@/lib/specs/protobuf/model/own-names";
import { breaks } from "./breaks";
import type { ProtobufWalk } from "./protobuf-walk";

/** Options that decide what generated code is called and how it looks. */
const CODE_OPTIONS: readonly string[] = [
  "go_package",
  "java_package",
  "java_outer_classname",
  "java_multiple_files",
  "csharp_namespace",
  "objc_class_prefix",
  "php_class_prefix",
  "php_namespace",
  "php_metadata_namespace",
  "ruby_package",
  "swift_prefix",
  "optimize_for",
  "cc_enable_arenas",
  "cc_generic_services",
  "java_generic_services",
  "py_generic_services",
];

/** The files of one package, whatever they are called. */
interface PackageFiles {
  name: string;
  place: Place;
  syntaxes: string;
  /** The values that files set; null: a file sets none. */
  options: Map<string, OptionValues>;
}

interface OptionValues {
  values: ReadonlySet<string | null>;
  place?: Place;
}

/** Compares packages: what they are called, the syntax of their files, and options about generated code. */
export function compareFiles(walk: ProtobufWalk): void {
  const older = packagesOf(walk.older.native);
  const newer = packagesOf(walk.newer.native);
  const [oldEntry, newEntry] = [walk.older.native.files[0]?.package, walk.newer.native.files[0]?.package];
  const pairs: [PackageFiles, PackageFiles][] = [];
  for (const [name, before] of older) {
    const after =
      newer.get(name) ??
      (oldEntry !== undefined && newEntry !== undefined && name === oldEntry && !older.has(newEntry)
        ? newer.get(newEntry)
        : undefined) ??
      [...newer.values()].find((one) => !older.has(one.name) && withoutVersion(one.name) === withoutVersion(name));
    if (after) pairs.push([before, after]);
  }
  for (const [before, after] of pairs) comparePackage(walk, before, after);
}

function comparePackage(walk: ProtobufWalk, before: PackageFiles, after: PackageFiles): void {
  const subject = `Package \`${after.name}\``;
  const key = withoutVersion(after.name);
  const shared = { path: [`package ${key}`], subject, from: before.place, to: after.place };
  if (before.name !== after.name)
    walk.report({
      ...shared,
      rule: RULES.packageChanged,
      before: before.name,
      after: after.name,
      note: breaks("source", "wire"),
    });
  if (before.syntaxes !== after.syntaxes)
    walk.report({ ...shared, rule: RULES.syntaxChanged, before: before.syntaxes, after: after.syntaxes });
  for (const name of CODE_OPTIONS) {
    const older = before.options.get(name);
    const newer = after.options.get(name);
    // A new file may set what it likes.
    if (!older || !newer || [...older.values].every((value) => newer.values.has(value))) continue;
    // A new version of a package has other names in generated code; that is said once.
    if (before.name !== after.name) continue;
    walk.report({
      rule: RULES.codeOptionChanged,
      path: [...shared.path, name],
      subject: `Option \`${name}\` of package \`${after.name}\``,
      before: textOf(older),
      after: textOf(newer),
      note: breaks("source"),
      from: older.place ?? before.place,
      to: newer.place ?? after.place,
    });
  }
}

function packagesOf({ files }: ProtobufContract): Map<string, PackageFiles> {
  const [entry] = files;
  const own = files.filter((file) => file.package === entry?.package || !isCommonPackage(file.package));
  const byPackage = new Map<string, ProtoFile[]>();
  for (const file of own) {
    const known = byPackage.get(file.package);
    if (known) known.push(file);
    else byPackage.set(file.package, [file]);
  }
  return new Map([...byPackage].map(([name, parts]) => [name, asPackage(name, parts)]));
}

function textOf({ values }: OptionValues): string | null {
  const set = [...values].filter((value) => value !== null).sort();
  return set.length === 0 ? null : set.join(", ");
}

function asPackage(name: string, files: readonly ProtoFile[]): PackageFiles {
  const [first] = files;
  if (!first) throw new Error("A package has at least one file");
  const options = new Map(CODE_OPTIONS.map((option) => [option, valuesOf(option, files)]));
  const syntaxes = [...new Set(files.map(({ syntax }) => syntax))].sort().join(", ");
  return { name, place: first.packagePlace ?? first.place, syntaxes, options };
}

function valuesOf(name: string, files: readonly ProtoFile[]): OptionValues {
  const set = files.map(({ options }) => options.findLast((option) => option.name === name));
  const place = set.find((option) => option !== undefined)?.place;
  const values = set.map((option) => (option === undefined ? null : optionText(option.value)));
  return { values: new Set(values), ...(place ? { place } : {}) };
}

function optionText(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
