import type { LanguageRuleInfo } from "@/lib/specs/languages/language";

function rule<const Id extends string>(info: LanguageRuleInfo & { id: Id }): LanguageRuleInfo & { id: Id } {
  return info;
}

export const validName = rule({
  id: "valid-name",
  severity: "error",
  title: "A name is not written in kebab case",
  why: "WIT tools refuse the document.",
  fix: "Write words of letters and digits joined by single hyphens, each all in lower case or all in upper case: `read-file`, `HTTP-status`.",
});

export const validKeywordAsName = rule({
  id: "valid-keyword-as-name",
  severity: "error",
  title: "A keyword is used as a name",
  why: "WIT tools refuse the document, because the word has a meaning of its own.",
  fix: "Write `%` before it: `%type`.",
});

export const validPackageMissing = rule({
  id: "valid-package-missing",
  severity: "error",
  title: "No file says which package this is",
  why: "Without a package, nothing in it can be imported or exported under its name.",
  fix: "Begin one of the files with a line such as `package example:shop@1.0.0;`.",
});

export const validPackageConflict = rule({
  id: "valid-package-conflict",
  severity: "error",
  title: "Files of one folder say different packages",
  why: "All files of a folder are one package; tools refuse what disagrees.",
  fix: "Write the same `package` line in all files of the folder, or move the other package to a folder of its own under `deps`.",
});

export const validDuplicateName = rule({
  id: "valid-duplicate-name",
  severity: "error",
  title: "A name is declared twice",
  why: "Names are compared without regard to case and hyphens, and tools refuse the document. Only the first is read.",
  fix: "Rename or remove one of them.",
});

export const validRefDangling = rule({
  id: "valid-ref-dangling",
  severity: "error",
  title: "A name leads nowhere",
  why: "Tools refuse the document, and what the type is cannot be known.",
  fix: "Correct the name, or declare what it names.",
});

export const validDependencyMissing = rule({
  id: "valid-dependency-missing",
  severity: "warning",
  title: "A package that is used is not among the files",
  why: "Its types and functions are unknown: they are neither shown nor compared.",
  fix: "Add the files of the package in a folder of their own under `deps`.",
});

export const validDependencyVersion = rule({
  id: "valid-dependency-version",
  severity: "warning",
  title: "A package is used in a version that is not among the files",
  why: "Another version of the package is read in its place, which may differ; most tools refuse the document.",
  fix: "Use the version that is among the files, or add the files of the version that is used.",
});

export const validRefCircular = rule({
  id: "valid-ref-circular",
  severity: "error",
  title: "A declaration leads back to itself",
  why: "WIT has no recursive types, uses or inclusions; tools refuse the document.",
  fix: "Break the circle, for example with a resource or with an index into a list.",
});

export const validRefKind = rule({
  id: "valid-ref-kind",
  severity: "error",
  title: "A name leads to something of another kind",
  why: "Handles are of resources, interfaces are used, and worlds are included; tools refuse anything else.",
  fix: "Name something of the kind that is wanted here.",
});

export const validEmptyType = rule({
  id: "valid-empty-type",
  severity: "error",
  title: "A type has nothing in it",
  why: "The component model has no empty records, variants, enumerations, flags or tuples; tools refuse the document.",
  fix: "Declare at least one field or case, or leave the type out.",
});

export const validType = rule({
  id: "valid-type",
  severity: "error",
  title: "A type cannot be used here",
  why: "The component model does not allow it, and tools refuse the document.",
  fix: "Use a type that is allowed here.",
});

export const validGate = rule({
  id: "valid-gate",
  severity: "error",
  title: "Feature gates contradict each other",
  why: "Tools cannot tell for which versions the item is there, and refuse the document.",
  fix: "Write either `@since` or `@unstable`, and `@deprecated` only beside one of them, in a package that has a version.",
});

/** What validation of WIT can find. */
export const WIT_RULES: readonly LanguageRuleInfo[] = [
  validName,
  validKeywordAsName,
  validPackageMissing,
  validPackageConflict,
  validDuplicateName,
  validRefDangling,
  validDependencyMissing,
  validDependencyVersion,
  validRefCircular,
  validRefKind,
  validEmptyType,
  validType,
  validGate,
];
