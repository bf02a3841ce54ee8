import type { LintRule } from "@/lib/lint/rule";
import { deprecatedHint } from "./protobuf-deprecated-hint";
import { enumValuePrefix } from "./protobuf-enum-value-prefix";
import { enumValueUpperSnakeCase } from "./protobuf-enum-value-upper-snake-case";
import { enumZeroUnspecified } from "./protobuf-enum-zero-unspecified";
import { fieldDescription } from "./protobuf-field-description";
import { fieldLowerSnakeCase } from "./protobuf-field-lower-snake-case";
import { importUnused } from "./protobuf-import-unused";
import { methodDescription } from "./protobuf-method-description";
import { methodOwnMessages } from "./protobuf-method-own-messages";
import { noRequired } from "./protobuf-no-required";
import { packageDefined } from "./protobuf-package-defined";
import { packageIsVersioned } from "./protobuf-package-version";
import { reservedNameAndNumber } from "./protobuf-reserved-name-and-number";
import { serviceSuffix } from "./protobuf-service-suffix";
import { typeDescription } from "./protobuf-type-description";
import { typePascalCase } from "./protobuf-type-pascal-case";

/** The lint rules about Protocol Buffers. */
export const PROTOBUF_LINT_RULES: readonly LintRule[] = [
  packageDefined,
  packageIsVersioned,
  typePascalCase,
  fieldLowerSnakeCase,
  enumValueUpperSnakeCase,
  enumZeroUnspecified,
  enumValuePrefix,
  serviceSuffix,
  methodOwnMessages,
  methodDescription,
  typeDescription,
  fieldDescription,
  noRequired,
  deprecatedHint,
  importUnused,
  reservedNameAndNumber,
];
