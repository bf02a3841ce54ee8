import { RegistryError } from "@/lib/core/errors";

/** The refusal of a name that another view of the same person or team has. */
export function nameIsTaken(name: string): RegistryError {
  return new RegistryError("conflict", `There is a view called ${name} already.`, {
    fix: "Take another name, or change that view.",
    violations: [{ pointer: "/name", message: "is taken" }],
  });
}
