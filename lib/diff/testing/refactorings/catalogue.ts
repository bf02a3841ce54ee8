import { FLATTENED, SPLIT, WRAPPED } from "./all-of";
import { DEFAULTS_WRITTEN, SECURITY_LIFTED } from "./defaults";
import { SPLIT_INTO_FILES } from "./files";
import { COMPONENTS_RENAMED, PATH_PARAMETERS_RENAMED, SCHEMES_RENAMED } from "./names";
import { REORDERED } from "./order";
import { HOISTED_PARTS, PARAMETERS_TO_OPERATIONS, PARAMETERS_TO_PATH } from "./parts";
import type { Refactoring } from "./refactoring";
import { DEREFERENCED, HOISTED_SCHEMAS } from "./references";
import { SCHEMA_FORMS } from "./schema-forms";
import { RESERIALISED } from "./serialisation";
import { UPGRADES } from "./upgrades";

/** Every way to write a definition differently that callers cannot notice. */
export const REFACTORINGS: readonly Refactoring[] = [
  REORDERED,
  ...RESERIALISED,
  DEREFERENCED,
  HOISTED_SCHEMAS,
  ...HOISTED_PARTS,
  COMPONENTS_RENAMED,
  SCHEMES_RENAMED,
  PATH_PARAMETERS_RENAMED,
  PARAMETERS_TO_PATH,
  PARAMETERS_TO_OPERATIONS,
  SPLIT,
  FLATTENED,
  WRAPPED,
  ...SCHEMA_FORMS,
  DEFAULTS_WRITTEN,
  SECURITY_LIFTED,
  SPLIT_INTO_FILES,
  ...UPGRADES,
];
